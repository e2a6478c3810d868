using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Parsing;

/// <summary>One page as the author wrote it: syntax tree, options and cells.</summary>
/// <param name="Source">The file.</param>
/// <param name="FrontMatter">Options at its head.</param>
/// <param name="Document">Markdig's tree with the nodes of <c>Parsing/Extensions</c>; never changed after parsing.</param>
/// <param name="Title">Title as plain text: from the front matter, else the first heading, else the file's name.</param>
/// <param name="Cells">Fences and inline expressions in reading order.</param>
/// <param name="Problems">What is wrong with the text.</param>
public sealed record Lecture(
    SourceFile Source,
    FrontMatter FrontMatter,
    MarkdownDocument Document,
    string Title,
    ImmutableArray<Cell> Cells,
    ImmutableArray<Problem> Problems);
