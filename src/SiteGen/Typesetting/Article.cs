using System.Collections.Immutable;
using SiteGen.Courses;
using SiteGen.Problems;
using SiteGen.Publishing;

namespace SiteGen.Typesetting;

/// <summary>A page's content as HTML, before the theme puts a frame around it.</summary>
/// <param name="Page">The page it was made from.</param>
/// <param name="Title">Title as plain text.</param>
/// <param name="Html">Everything inside <c>article</c> below the title.</param>
/// <param name="Contents">Headings of level 2 and 3 in order.</param>
/// <param name="HasFormulas">Whether the page needs KaTeX's style sheet.</param>
/// <param name="Device">Device the cells ran on, empty when none ran.</param>
/// <param name="DeviceName">What the device is called, empty for a CPU.</param>
/// <param name="Files">Files of the content folder that the page shows or links to, by full path → path in the site.</param>
/// <param name="Generated">Files made for the page: pictures of its cells that are too large for its HTML.</param>
/// <param name="Problems">What went wrong while typesetting: formulas, missing files.</param>
public sealed record Article(
    CoursePage Page,
    string Title,
    string Html,
    ImmutableArray<ContentsEntry> Contents,
    bool HasFormulas,
    string Device,
    string DeviceName,
    ImmutableSortedDictionary<string, string> Files,
    ImmutableArray<OutputFile> Generated,
    ImmutableArray<Problem> Problems);

/// <summary>A heading in the table of contents.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">Fragment.</param>
/// <param name="Html">Its text with inline formulas, without links.</param>
public sealed record ContentsEntry(int Level, string Id, string Html);
