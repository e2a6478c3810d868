using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>An expression inside a sentence whose value replaces it.</summary>
public sealed class CellInline : LeafInline
{
    /// <summary>The cell, set when the whole document is known.</summary>
    public required Cell Cell { get; init; }
}
