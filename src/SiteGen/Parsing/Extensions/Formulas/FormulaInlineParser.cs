using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Formulas;

/// <summary>
/// Reads <c>$…$</c> and <c>$$…$$</c> inside a sentence by pandoc's rules: no blank behind the opening dollar, no blank
/// before the closing one and no digit behind it, so that prices stay prices.
/// </summary>
internal sealed class FormulaInlineParser : InlineParser
{
    public FormulaInlineParser()
    {
        OpeningCharacters = ['$'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var opening = slice.Start;
        var end = slice.End + 1;
        var display = slice.PeekChar() == '$';
        var start = opening + (display ? 2 : 1);
        var closing = display ? FindDisplayEnd(text, start, end) : FindInlineEnd(text, start, end);
        if (closing < 0 || text.AsSpan(start, closing - start).IsWhiteSpace())
        {
            return false;
        }

        var after = closing + (display ? 2 : 1);
        var offset = processor.GetSourcePosition(opening, out var line, out var column);
        processor.Inline = new FormulaInline
        {
            Tex = text[start..closing],
            Display = display,
            Positions = EmbeddedText.OfInline(processor, text, (start, closing), (opening, after)),
            Line = line,
            Column = column,
            Span = new SourceSpan(offset, processor.GetSourcePosition(after - 1)),
        };
        slice.Start = after;
        return true;
    }

    private static int FindInlineEnd(string text, int start, int end)
    {
        if (start >= end || char.IsWhiteSpace(text[start]))
        {
            return -1;
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$' && char.IsWhiteSpace(text[i - 1]))
            {
                return -1;
            }
            else if (text[i] == '$' && (i + 1 >= end || !char.IsDigit(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FindDisplayEnd(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$' && text[i + 1] == '$')
            {
                return i;
            }
        }

        return -1;
    }
}
