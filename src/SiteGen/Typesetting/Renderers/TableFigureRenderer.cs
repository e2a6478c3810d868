using Markdig.Extensions.Tables;
using SiteGen.Parsing.Extensions.Tables;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Tables: in a frame that scrolls, and with their caption.</summary>
internal sealed class TableFigureRenderer : ArticleObjectRenderer<TableFigure>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, TableFigure node)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var inner = new ArticleHtmlRenderer(writer, context);
        inner.Write(node.OfType<Table>().Single());
        html.EnsureLine();
        html.WriteLine(CaptionedFrame.Table(context, node.Label, html.RenderInlines(node.Caption), writer.ToString().Trim('\n')));
    }
}
