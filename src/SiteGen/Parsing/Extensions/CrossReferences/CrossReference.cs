using Markdig.Syntax.Inlines;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.CrossReferences;

/// <summary>A reference to something numbered: <c>@fig-x</c>.</summary>
public sealed class CrossReference : LeafInline
{
    /// <summary>Label of the target, without the at sign.</summary>
    public required string Label { get; init; }

    /// <summary>Where the reference stands.</summary>
    public required SourceLocation At { get; init; }
}
