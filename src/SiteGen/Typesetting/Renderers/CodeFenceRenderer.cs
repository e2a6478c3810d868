using Markdig.Syntax;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Code that does not run: fences in other languages and indented code.</summary>
internal sealed class CodeFenceRenderer : ArticleObjectRenderer<CodeBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, CodeBlock node)
    {
        var language = (node as FencedCodeBlock)?.Info is { Length: > 0 } info ? $" class=\"language-{HtmlText.Escape(info)}\"" : "";
        html.EnsureLine();
        html.Write("<pre class=\"code\" tabindex=\"0\"><code").Write(language).Write('>');
        html.Write(HtmlText.Escape(node.Lines.ToString().TrimEnd('\n')));
        html.WriteLine("</code></pre>");
    }
}
