using System.Globalization;
using SiteGen.Parsing.Extensions.Citations;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Citations: numbers in the order in which the page cites its sources.</summary>
internal sealed class CitationRenderer : ArticleObjectRenderer<Citation>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, Citation node)
    {
        var sources = node.Sources.Select(source => Source(context, source));
        html.Write("<span class=\"citation\">[").Write(string.Join("; ", sources)).Write("]</span>");
    }

    private static string Source(RenderingContext context, CitedSource source)
    {
        var locator = source.Locator is null ? "" : ", " + HtmlText.Escape(source.Locator);
        return context.NumberOfSource(source.Key) is { } number
            ? $"<a href=\"#ref-{HtmlText.Escape(source.Key)}\">{number.ToString(CultureInfo.InvariantCulture)}</a>{locator}"
            : $"<span class=\"citation--missing\">{HtmlText.Escape(source.Key)}</span>{locator}";
    }
}
