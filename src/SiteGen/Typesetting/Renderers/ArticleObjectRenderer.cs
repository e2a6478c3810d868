using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SiteGen.Typesetting.Renderers;

/// <summary>A renderer of one kind of node that needs the page.</summary>
public abstract class ArticleObjectRenderer<TNode> : HtmlObjectRenderer<TNode>
    where TNode : MarkdownObject
{
    /// <inheritdoc />
    protected sealed override void Write(HtmlRenderer renderer, TNode node)
    {
        var article = (ArticleHtmlRenderer)renderer;
        Write(article, article.Context, node);
    }

    /// <summary>Writes the node's HTML.</summary>
    protected abstract void Write(ArticleHtmlRenderer html, RenderingContext context, TNode node);
}
