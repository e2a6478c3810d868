using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>Reads <c>`{csharp} expression`</c>; every other inline code is left to Markdig.</summary>
internal sealed class CellInlineParser : InlineParser
{
    public CellInlineParser()
    {
        OpeningCharacters = ['`'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var opening = slice.Start;
        var name = opening;
        while (name <= slice.End && text[name] == '`')
        {
            name++;
        }

        var ticks = name - opening;
        var brace = name <= slice.End && text[name] == '{' ? text.IndexOf('}', name, slice.End - name + 1) : -1;
        if (brace < 0 || slice.PeekCharExtra(-1) == '`')
        {
            return false;
        }

        var closing = FindClosing(text, brace + 1, slice.End + 1, ticks);
        if (closing < 0 || !IsCell(processor, text[(name + 1)..brace], name + 1))
        {
            return false;
        }

        processor.Inline = Create(processor, text, (opening, brace + 1, closing), ticks);
        slice.Start = closing + ticks;
        return true;
    }

    private static bool IsCell(InlineProcessor processor, string language, int start)
    {
        if (CellLanguage.Is(language))
        {
            return true;
        }

        if (CellLanguage.IsNearly(language))
        {
            LectureContext.Of(processor).Report(
                MarkdownProblems.AlmostCell, processor.GetSourcePosition(start), language.Length,
                $"'{language}' is not the name of a language that runs", "did you mean 'csharp'?");
        }

        return false;
    }

    private static CellInline Create(
        InlineProcessor processor, string text, (int Opening, int Code, int Closing) at, int ticks)
    {
        var start = at.Code;
        while (start < at.Closing && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = at.Closing;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var positions = EmbeddedText.OfInline(processor, text, (start, end), (at.Opening, at.Closing + ticks));
        if (start == end)
        {
            LectureContext.Of(processor).Report(MarkdownProblems.EmptyExpression.At(
                positions.Start, "The inline expression is empty", "write an expression behind '{csharp}'"));
        }

        var offset = processor.GetSourcePosition(at.Opening, out var line, out var column);
        return new CellInline
        {
            Cell = new Cell(0, CellKind.Inline, text[start..end], new CellOptions(), positions),
            Line = line,
            Column = column,
            Span = new SourceSpan(offset, processor.GetSourcePosition(at.Closing + ticks - 1)),
        };
    }

    /// <summary>Offset of a run of exactly <paramref name="ticks"/> back-ticks, or −1.</summary>
    private static int FindClosing(string text, int start, int end, int ticks)
    {
        var i = start;
        while (i < end)
        {
            if (text[i] != '`')
            {
                i++;
                continue;
            }

            var run = i;
            while (i < end && text[i] == '`')
            {
                i++;
            }

            if (i - run == ticks)
            {
                return run;
            }
        }

        return -1;
    }
}
