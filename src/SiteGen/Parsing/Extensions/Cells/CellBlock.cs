using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>A fence of C# that belongs to the lecture's session.</summary>
public sealed class CellBlock(BlockParser? parser) : LeafBlock(parser)
{
    /// <summary>The cell, set when the whole document is known.</summary>
    public required Cell Cell { get; init; }
}
