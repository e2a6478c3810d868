using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>Renders the callouts of one page.</summary>
public sealed class CalloutRenderer(PageReferences references) : HtmlObjectRenderer<CalloutBlock>
{
    private int count;

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CalloutBlock block)
    {
        count++;
        var kind = block.Kind.ToString().ToLowerInvariant();
        renderer.EnsureLine();
        renderer.WriteLine($"<aside class=\"callout callout-{kind}\" aria-labelledby=\"callout-{count}\">");
        renderer.Write($"<p class=\"callout-title\" id=\"callout-{count}\">").WriteEscape(references.Word($"callout.{kind}"));
        renderer.WriteLine("</p>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</aside>");
    }
}
