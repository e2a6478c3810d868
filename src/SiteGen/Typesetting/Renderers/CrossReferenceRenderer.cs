using SiteGen.Courses;
using SiteGen.Parsing.Extensions.CrossReferences;
using SiteGen.Theming;

namespace SiteGen.Typesetting.Renderers;

/// <summary>References to figures, tables, formulas and sections; a label that does not exist is a problem of the course.</summary>
internal sealed class CrossReferenceRenderer : ArticleObjectRenderer<CrossReference>
{
    private const string NoBreakSpace = "\u00A0";

    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, CrossReference node)
    {
        if (!context.Course.Labels.TryGetValue(node.Label, out var target))
        {
            html.Write("<span class=\"xref xref--missing\">@").Write(HtmlText.Escape(node.Label)).Write("</span>");
            return;
        }

        var page = target.Address == context.Page.Address ? "" : RelativeAddress.Between(context.Page.Address, target.Address);
        html.Write("<a class=\"xref\" href=\"").WriteEscapeUrl($"{page}#{node.Label}").Write("\">");
        html.Write(HtmlText.Escape(TextOf(context, target))).Write("</a>");
    }

    private static string TextOf(RenderingContext context, LabelTarget target) => target.Kind switch
    {
        LabelKind.Equation => $"({target.Number})",
        LabelKind.Section => context.Word("xref.sectionNamed", target.Number),
        _ => context.Word("xref." + target.Kind.ToString().ToLowerInvariant()) + NoBreakSpace + target.Number,
    };
}
