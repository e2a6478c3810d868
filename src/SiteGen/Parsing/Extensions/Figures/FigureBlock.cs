using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Figures;

/// <summary>An image alone in its paragraph: <c>![alt](file.png "caption"){#fig-x width=60%}</c>.</summary>
public sealed class FigureBlock(BlockParser? parser) : LeafBlock(parser)
{
    /// <summary>Address as written, relative to the page's own file.</summary>
    public required string Url { get; init; }

    /// <summary>What a reader who does not see the image should know.</summary>
    public required string Alt { get; init; }

    /// <summary>Caption as inline Markdown, or null; <see cref="LeafBlock.Inline"/> is the same caption parsed.</summary>
    public string? Caption { get; init; }

    /// <summary>Label such as <c>fig-x</c>, or null.</summary>
    public string? Label { get; internal set; }

    /// <summary>Width as a CSS length or percentage, or null.</summary>
    public string? Width { get; init; }

    /// <summary>Where the image stands.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>Where the address stands.</summary>
    public required SourceLocation UrlAt { get; init; }
}
