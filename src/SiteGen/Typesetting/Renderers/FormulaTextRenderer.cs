using Markdig.Syntax.Inlines;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Text, without the signs that a formula beside it has taken.</summary>
internal sealed class FormulaTextRenderer : ArticleObjectRenderer<LiteralInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, LiteralInline node)
    {
        var text = context.Typography.TextOf(node);
        var (start, end) = FormulaNeighbours.Taken(node, text);
        html.WriteEscape(text.AsSpan()[start..^end]);
    }
}
