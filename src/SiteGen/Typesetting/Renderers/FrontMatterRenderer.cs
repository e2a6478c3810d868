using Markdig.Extensions.Yaml;

namespace SiteGen.Typesetting.Renderers;

/// <summary>The head of a page is for the program, not for the reader; to Markdig it is a kind of code block.</summary>
internal sealed class FrontMatterRenderer : ArticleObjectRenderer<YamlFrontMatterBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, YamlFrontMatterBlock node)
    {
        // Nothing is shown.
    }
}
