using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Headings with a link to themselves. Level 1 is the page's title, which the theme shows: others become level 2.</summary>
internal sealed class HeadingRenderer : ArticleObjectRenderer<HeadingBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, HeadingBlock node)
    {
        var tag = "h" + Math.Clamp(node.Level, 2, 6).ToString(CultureInfo.InvariantCulture);
        html.EnsureLine();
        html.Write('<').Write(tag).WriteAttributes(node).Write('>').WriteLeafInline(node);
        if (node.TryGetAttributes()?.Id is { } id)
        {
            var label = HtmlText.Escape(context.Word("heading.anchor", context.Typographer.Name(PlainText.Of(node.Inline))));
            html.Write("<a class=\"heading-anchor\" href=\"#").Write(HtmlText.Escape(id));
            html.Write("\" aria-label=\"").Write(label).Write("\">#</a>");
        }

        html.Write("</").Write(tag).WriteLine(">");
    }
}
