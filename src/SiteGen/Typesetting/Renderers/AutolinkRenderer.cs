using Markdig.Syntax.Inlines;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Addresses in angle brackets.</summary>
internal sealed class AutolinkRenderer : ArticleObjectRenderer<AutolinkInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, AutolinkInline node)
    {
        html.Write("<a href=\"").Write(node.IsEmail ? "mailto:" : "").WriteEscapeUrl(node.Url);
        html.Write(node.IsEmail ? "\">" : "\" rel=\"noopener\">").WriteEscape(node.Url).Write("</a>");
    }
}
