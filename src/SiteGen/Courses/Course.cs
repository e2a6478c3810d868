using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Configuration;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>All pages in reading order, and everything that can be referred to.</summary>
/// <param name="Options">The site's options.</param>
/// <param name="Chapters">Folders of the content, in order; pages of the content folder itself form the first one.</param>
/// <param name="Labels">Every label of the course.</param>
/// <param name="Bibliography">Sources of <c>references.json</c> by their id.</param>
/// <param name="Problems">Duplicate labels, addresses and orders, references to nothing.</param>
public sealed record Course(
    SiteOptions Options,
    ImmutableArray<Chapter> Chapters,
    ImmutableSortedDictionary<string, LabelTarget> Labels,
    ImmutableSortedDictionary<string, BibliographyEntry> Bibliography,
    ImmutableArray<Problem> Problems)
{
    /// <summary>
    /// Numbers of figures, tables, formulas, exercises, definitions and theorems by their node in the tree, also of those
    /// without a label.
    /// </summary>
    public ImmutableDictionary<Block, string> Numbers { get; init; } = ImmutableDictionary<Block, string>.Empty;

    /// <summary>All pages in reading order: each chapter's index page first.</summary>
    public IEnumerable<CoursePage> Pages => Chapters.SelectMany(chapter => chapter.Pages);
}

/// <summary>One folder of the content.</summary>
/// <param name="Folder">Folder relative to the content folder with forward slashes; empty for the content folder itself.</param>
/// <param name="Number">Number in front of figures and equations, from the digits that begin the folder's name; 0 for none.</param>
/// <param name="Title">Title of its index page, else its name without digits.</param>
/// <param name="Pages">Its pages in order, the index page first.</param>
public sealed record Chapter(string Folder, int Number, string Title, ImmutableArray<CoursePage> Pages);

/// <summary>A page with its place in the course.</summary>
/// <param name="Lecture">What the author wrote.</param>
/// <param name="Address">Path in the built site: <c>neural-networks/linear-limits.html</c>.</param>
/// <param name="Number">Place among the chapter's pages, counted from 1; 0 for an index page.</param>
public sealed record CoursePage(Lecture Lecture, string Address, int Number)
{
    /// <summary>True for <c>index.md</c> of a folder.</summary>
    public bool IsIndex => Number == 0;
}

/// <summary>What a label stands for.</summary>
/// <param name="Kind">Figure, table …</param>
/// <param name="Number">Its number as shown: <c>3.2</c>; for a section its title.</param>
/// <param name="Address">Page it is on, as in <see cref="CoursePage.Address"/>.</param>
/// <param name="At">Where it is defined.</param>
public sealed record LabelTarget(LabelKind Kind, string Number, string Address, SourceLocation At);

/// <summary>The kinds of numbered things; the prefix of a label names the kind.</summary>
public enum LabelKind
{
    /// <summary><c>fig-</c></summary>
    Figure,

    /// <summary><c>tbl-</c></summary>
    Table,

    /// <summary><c>eq-</c></summary>
    Equation,

    /// <summary><c>sec-</c></summary>
    Section,

    /// <summary><c>ex-</c></summary>
    Exercise,

    /// <summary><c>def-</c></summary>
    Definition,

    /// <summary><c>thm-</c></summary>
    Theorem,
}
