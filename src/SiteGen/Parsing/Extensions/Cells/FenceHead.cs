using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>The opening line of a fence, read from the file itself so that every character has its true place.</summary>
/// <param name="Language">First word, empty when there is none.</param>
/// <param name="LanguageStart">Its first character.</param>
/// <param name="Attributes">What stands in braces, or null.</param>
/// <param name="Start">First character of the fence.</param>
/// <param name="End">Offset behind the last character of the line.</param>
internal sealed record FenceHead(string Language, int LanguageStart, AttributeList? Attributes, int Start, int End)
{
    public static FenceHead Read(LectureContext context, FencedCodeBlock fence)
    {
        var text = context.Text;
        var start = fence.Span.Start;
        var end = context.EndOfLine(start);
        var position = start;
        while (position < end && text[position] == fence.FencedChar)
        {
            position++;
        }

        position = SkipBlanks(text, position, end);
        var language = position;
        while (position < end && !char.IsWhiteSpace(text[position]) && (text[position] != '{' || position == language))
        {
            position++;
        }

        var languageEnd = position;
        position = SkipBlanks(text, position, end);
        var attributes = position < end && text[position] == '{' ? AttributeScanner.Scan(text, position, end) : null;
        return new FenceHead(text[language..languageEnd], language, attributes, start, end);
    }

    /// <summary>Reports text that is neither language nor options.</summary>
    public void CheckRest(LectureContext context)
    {
        var rest = SkipBlanks(context.Text, Attributes?.End ?? LanguageStart + Language.Length, End);
        var words = context.Text[rest..End].Trim();
        if (words.Length > 0)
        {
            context.Report(
                MarkdownProblems.BrokenAttributes, rest, words.Length, $"'{words}' is not part of the options",
                "options stand in one pair of braces behind the language: ```csharp {echo=folded}");
        }
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }
}
