using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>Gives every cell its place in reading order. Runs last.</summary>
internal static class CellNumberPass
{
    public static void Run(MarkdownDocument document)
    {
        var index = 0;
        foreach (var node in DocumentTree.Walk(document))
        {
            if (node is CellBlock block)
            {
                block.Cell = block.Cell with { Index = index++ };
            }
            else if (node is CellInline inline)
            {
                inline.Cell = inline.Cell with { Index = index++ };
            }
        }
    }
}
