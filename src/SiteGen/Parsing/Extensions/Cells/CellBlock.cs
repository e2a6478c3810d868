using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>A fence of C# that belongs to the lecture's session. <see cref="LeafBlock.Inline"/> is its caption, if it has one.</summary>
public sealed class CellBlock(BlockParser? parser) : LeafBlock(parser)
{
    /// <summary>The cell; its index is known when the whole document is.</summary>
    public required Cell Cell { get; set; }
}
