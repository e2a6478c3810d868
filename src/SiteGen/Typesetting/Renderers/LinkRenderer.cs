using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SiteGen.Courses;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Links, and images inside a paragraph.</summary>
internal sealed class LinkRenderer : ArticleObjectRenderer<LinkInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, LinkInline node)
    {
        var url = node.GetDynamicUrl?.Invoke() ?? node.Url ?? "";
        if (node.IsImage)
        {
            html.Write(ImageWriter.Write(context, url, PlainText.Of(node), MoreOf(node), PlaceOf(context, node)));
            return;
        }

        html.Write("<a href=\"").WriteEscapeUrl(context.References.AddressOfLink(url)).Write('"').Write(MoreOf(node));
        html.Write(LinkResolver.IsOutside(url) ? " rel=\"noopener\">" : ">").WriteChildren(node);
        html.Write("</a>");
    }

    private static string MoreOf(LinkInline node)
    {
        var attributes = node.TryGetAttributes();
        var classes = attributes?.Classes is { Count: > 0 } names ? $" class=\"{HtmlText.Escape(string.Join(' ', names))}\"" : "";
        var properties = (attributes?.Properties ?? [])
            .Where(property => property.Value is not null)
            .Select(property => $" {property.Key}=\"{HtmlText.Escape(property.Value!)}\"");
        var title = string.IsNullOrEmpty(node.Title) ? "" : $" title=\"{HtmlText.Escape(node.Title)}\"";
        return classes + string.Concat(properties) + title;
    }

    private static SourceLocation PlaceOf(RenderingContext context, LinkInline node)
    {
        var span = node.UrlSpan.IsEmpty || node.UrlSpan.Length <= 0 ? node.Span : node.UrlSpan;
        return context.Page.Lecture.Source.LocationAt(span.Start, span.Length);
    }
}
