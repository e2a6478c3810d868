using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Formulas of their own line, with their number.</summary>
internal sealed class FormulaBlockRenderer : ArticleObjectRenderer<FormulaBlock>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, FormulaBlock node)
    {
        var id = node.Label is null ? "" : $" id=\"{HtmlText.Escape(node.Label)}\"";
        html.EnsureLine();
        html.Write("<div class=\"formula-block\"").Write(id).Write("><div class=\"formula-body\" tabindex=\"0\">");
        html.Write(FormulaInlineRenderer.Typeset(context, node.Tex, display: true, node.Positions)).Write("</div>");
        if (context.References.NumberOf(node) is { } number)
        {
            html.Write("<span class=\"formula-number\">(").Write(HtmlText.Escape(number)).Write(")</span>");
        }

        html.WriteLine("</div>");
    }
}
