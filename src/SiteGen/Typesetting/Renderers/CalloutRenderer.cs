using SiteGen.Parsing.Extensions.Callouts;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Notes, tips and warnings.</summary>
internal sealed class CalloutRenderer : ArticleObjectRenderer<CalloutBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, CalloutBlock node)
    {
        var kind = node.Kind.ToString().ToLowerInvariant();
        var id = context.NextId("callout");
        html.EnsureLine();
        html.Write($"<aside class=\"callout callout-{kind}\" aria-labelledby=\"{id}\">");
        html.WriteLine($"<p class=\"callout-title\" id=\"{id}\">{HtmlText.Escape(context.Word("callout." + kind))}</p>");
        html.WriteChildren(node);
        html.EnsureLine();
        html.WriteLine("</aside>");
    }
}
