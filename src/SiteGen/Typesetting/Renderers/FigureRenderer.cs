using SiteGen.Parsing.Extensions.Figures;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Images with a caption, a number, or at least a line of their own.</summary>
internal sealed class FigureRenderer : ArticleObjectRenderer<FigureBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, FigureBlock node)
    {
        var image = ImageWriter.Write(context, node.Url, node.Alt, "", node.UrlAt);
        html.EnsureLine();
        html.WriteLine(new CaptionedFrame(context, node, node.Label, html.RenderInlines(node)).Figure(image, node.Width));
    }
}
