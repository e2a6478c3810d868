using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Formulas inside sentences.</summary>
internal sealed class FormulaInlineRenderer : ArticleObjectRenderer<FormulaInline>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, FormulaInline node)
    {
        var before = FormulaNeighbours.Before(node, context.Typography.TextOf);
        var after = FormulaNeighbours.After(node, context.Typography.TextOf);
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
