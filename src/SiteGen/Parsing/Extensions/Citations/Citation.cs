using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Citations;

/// <summary>A citation of one or more sources: <c>[@goodfellow2016, с. 6; @rosenblatt1958]</c>.</summary>
public sealed class Citation : LeafInline
{
    /// <summary>What is cited, in the order written.</summary>
    public required ImmutableArray<CitedSource> Sources { get; init; }
}

/// <summary>One source in a citation.</summary>
/// <param name="Key">Id of the entry in <c>references.json</c>.</param>
/// <param name="Locator">Page or chapter as written, or null.</param>
/// <param name="At">Where the key stands.</param>
public sealed record CitedSource(string Key, string? Locator, SourceLocation At);
