using Markdig.Syntax.Inlines;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Ends of lines of the source: a blank, unless the words around it belong together.</summary>
internal sealed class LineBreakRenderer : ArticleObjectRenderer<LineBreakInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, LineBreakInline node)
    {
        if (html.IsLastInContainer)
        {
            return;
        }

        if (node.IsHard)
        {
            html.WriteLine("<br />");
        }
        else if (context.Typography.TextOf(node) is var text && text == "\n")
        {
            html.EnsureLine();
        }
        else
        {
            html.Write(text);
        }
    }
}
