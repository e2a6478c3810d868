using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Typesetting.Renderers;

/// <summary>
/// The signs that stand right beside a formula in a sentence. A browser may break a line on both sides of a formula,
/// whatever stands there, even a blank that forbids it: so the formula takes these signs into its own unbreakable part and
/// the text leaves them out.
/// </summary>
internal static class FormulaNeighbours
{
    private const int LongestUnbroken = 26;
    private const string Opening = "([«„\u00A0\u202F";
    private const string Closing = ".,;:!?…)]»“\u00A0\u202F";

    /// <summary>The opening signs right before the formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="textOf">What is written for a text.</param>
    public static string Before(FormulaInline formula, Func<LiteralInline, string> textOf) =>
        formula.PreviousSibling is LiteralInline text ? textOf(text)[^Taken(text, textOf(text)).End..] : "";

    /// <summary>The closing signs right after the formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="textOf">What is written for a text.</param>
    public static string After(FormulaInline formula, Func<LiteralInline, string> textOf) =>
        formula.NextSibling is LiteralInline text ? textOf(text)[..Taken(text, textOf(text)).Start] : "";

    /// <summary>How many signs the formulas before and after a text take from its ends.</summary>
    /// <param name="node">The text's node.</param>
    /// <param name="content">What is written for it.</param>
    public static (int Start, int End) Taken(LiteralInline node, ReadOnlySpan<char> content)
    {
        var start = node.PreviousSibling is FormulaInline ? content.Length - content.TrimStart(Closing).Length : 0;
        var rest = content[start..];
        var end = node.NextSibling is FormulaInline ? rest.Length - rest.TrimEnd(Opening).Length : 0;
        return (start, end);
    }

    /// <summary>
    /// Whether a formula is too wide for a phone in one piece and so may break after a relation. Its width is told from
    /// its source: a command counts as one letter, signs that draw nothing count as none.
    /// </summary>
    public static bool IsLong(string tex)
    {
        var width = 0;
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '\\')
            {
                while (i + 1 < tex.Length && char.IsAsciiLetter(tex[i + 1]))
                {
                    i++;
                }
            }

            width += tex[i] is '{' or '}' or '^' or '_' or ' ' or '\n' ? 0 : 1;
        }

        return width > LongestUnbroken;
    }
}
