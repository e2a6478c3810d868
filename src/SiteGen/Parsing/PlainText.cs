using System.Text;
using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Parsing;

/// <summary>Inline content as text without marks, for titles, fragments and descriptions.</summary>
public static class PlainText
{
    /// <summary>The text of a heading, an image's description or a caption; computed values are left out.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var node in inlines is null ? [] : DocumentTree.Walk(inlines))
        {
            switch (node)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case FormulaInline formula:
                    text.Append(formula.Tex);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString().Trim();
    }
}
