using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Parsing.Extensions.CrossReferences;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Citations;

/// <summary>Reads <c>[@key, с. 6; @other]</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var start = slice.Start + 1;
        var end = slice.PeekChar() == '@' ? text.IndexOf(']', start, slice.End + 1 - start) : -1;
        if (end < 0 || (end < slice.End && text[end + 1] is '(' or '['))
        {
            return false;
        }

        var sources = ImmutableArray.CreateBuilder<CitedSource>();
        for (var part = start; part < end;)
        {
            var stop = text.IndexOf(';', part, end - part);
            stop = stop < 0 ? end : stop;
            if (!ReadSource(processor, text, (part, stop), sources))
            {
                return false;
            }

            part = stop + 1;
        }

        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation
        {
            Sources = sources.ToImmutable(),
            Line = line,
            Column = column,
            Span = new SourceSpan(offset, processor.GetSourcePosition(end)),
        };
        slice.Start = end + 1;
        return true;
    }

    private static bool ReadSource(
        InlineProcessor processor, string text, (int Start, int End) part, ImmutableArray<CitedSource>.Builder sources)
    {
        var start = part.Start;
        while (start < part.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var keyEnd = start + 1;
        while (keyEnd < part.End && !char.IsWhiteSpace(text[keyEnd]) && text[keyEnd] != ',')
        {
            keyEnd++;
        }

        var rest = keyEnd < part.End ? text[keyEnd..part.End].Trim() : "";
        if (start >= part.End || text[start] != '@' || keyEnd == start + 1 || (rest.Length > 0 && rest[0] != ','))
        {
            LectureContext.Of(processor).Report(
                MarkdownProblems.BrokenCitation, processor.GetSourcePosition(Math.Min(start, part.End)),
                Math.Max(1, part.End - start), "The citation cannot be read", "write it as [@key, с. 6; @other]");
            return false;
        }

        var key = text[(start + 1)..keyEnd];
        if (LabelPrefixes.KindOf(key) is not null)
        {
            return false; // [@fig-x] is a reference in brackets
        }

        var locator = rest.Length > 1 ? rest[1..].Trim().Replace('\n', ' ') : null;
        var at = LectureContext.Of(processor).Source.LocationAt(processor.GetSourcePosition(start), key.Length + 1);
        sources.Add(new CitedSource(key, string.IsNullOrEmpty(locator) ? null : locator, at));
        return true;
    }
}
