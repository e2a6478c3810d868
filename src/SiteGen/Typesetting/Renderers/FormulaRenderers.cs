using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Formulas inside sentences.</summary>
internal sealed class FormulaInlineRenderer : ArticleObjectRenderer<FormulaInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, FormulaInline node)
    {
        var (before, after) = (FormulaNeighbours.Before(node), FormulaNeighbours.After(node));
        var isAttached = before.Length + after.Length > 0;
        html.Write(isAttached ? "<span class=\"nowrap\">" : "").WriteEscape(before);
        html.Write(FormulaNeighbours.IsLong(node.Tex) ? "<span class=\"formula formula-long\">" : "<span class=\"formula\">");
        html.Write(Typeset(context, node.Tex, node.Display, node.Positions));
        html.Write("</span>").WriteEscape(after).Write(isAttached ? "</span>" : "");
    }

    /// <summary>The formula as HTML; what is wrong with it is reported.</summary>
    internal static string Typeset(RenderingContext context, string tex, bool display, TextPositions? positions)
    {
        var formula = context.Formula(tex, display);
        if (formula.Fault is { } fault && positions is not null)
        {
            context.Report(fault.ToProblem(tex, positions));
        }

        return formula.Html;
    }
}

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
