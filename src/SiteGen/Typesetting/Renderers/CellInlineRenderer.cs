using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Typesetting.Cells;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Computed values inside sentences.</summary>
internal sealed class CellInlineRenderer : ArticleObjectRenderer<CellInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, CellInline node) =>
        html.Write(new CellRenderer(context).RenderInline(node.Cell));
}
