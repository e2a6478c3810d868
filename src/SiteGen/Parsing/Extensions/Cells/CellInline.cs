using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>An expression inside a sentence whose value replaces it.</summary>
public sealed class CellInline : LeafInline
{
    /// <summary>The cell; its index is known when the whole document is.</summary>
    public required Cell Cell { get; set; }
}
