using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>Reads <c>[!NOTE]</c> at the head of a quote.</summary>
internal sealed class CalloutParser : InlineParser
{
    private static readonly string[] Names = [.. Enum.GetNames<CalloutKind>().Select(name => name.ToUpperInvariant())];

    public CalloutParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || !IsHeadOfQuote(processor))
        {
            return false;
        }

        var text = slice.Text;
        var end = slice.Start + 2;
        while (end <= slice.End && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end > slice.End || text[end] != ']' || end == slice.Start + 2)
        {
            return false;
        }

        var name = text[(slice.Start + 2)..end];
        processor.Inline = new CalloutMarker(name, ReadKind(processor, name, slice.Start + 2));
        slice.Start = SkipLine(processor, text, end + 1, slice.End);
        return true;
    }

    private static bool IsHeadOfQuote(InlineProcessor processor) =>
        processor is { Inline: null, Block: ParagraphBlock { Parent: QuoteBlock quote, Inline.FirstChild: null } paragraph }
        && ReferenceEquals(quote[0], paragraph);

    private static CalloutKind? ReadKind(InlineProcessor processor, string name, int start)
    {
        if (Enum.TryParse<CalloutKind>(name, ignoreCase: true, out var kind))
        {
            return kind;
        }

        LectureContext.Of(processor).Report(
            MarkdownProblems.UnknownCallout, processor.GetSourcePosition(start), name.Length,
            $"There is no callout '{name}'", NearestName.Hint(name, Names));
        return null;
    }

    private static int SkipLine(InlineProcessor processor, string text, int start, int last)
    {
        var position = start;
        while (position <= last && text[position].IsSpaceOrTab())
        {
            position++;
        }

        if (position > last || text[position] == '\n')
        {
            return Math.Min(position + 1, last + 1);
        }

        LectureContext.Of(processor).Report(
            MarkdownProblems.Stray, processor.GetSourcePosition(position), int.MaxValue,
            "Text behind the name of the callout", "begin the text on the next line of the quote");
        return position;
    }
}
