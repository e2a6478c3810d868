using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Typesetting.Cells;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Cells with their outputs.</summary>
internal sealed class CellBlockRenderer : ArticleObjectRenderer<CellBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, CellBlock node)
    {
        html.EnsureLine();
        var cell = new CellRenderer(context).RenderBlock(node, html.RenderInlines(node));
        if (cell.Length > 0)
        {
            html.WriteLine(cell);
        }
    }
}
