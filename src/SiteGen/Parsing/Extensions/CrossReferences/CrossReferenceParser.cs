using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.CrossReferences;

/// <summary>Reads <c>@fig-x</c>, but not inside words and addresses such as <c>name@host</c>.</summary>
internal sealed class CrossReferenceParser : InlineParser
{
    public CrossReferenceParser()
    {
        OpeningCharacters = ['@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsLetterOrDigit(before) || before is '_' or '.' or '-' or '+' or '@' or '/')
        {
            return false;
        }

        var text = slice.Text;
        var start = slice.Start + 1;
        var end = start;
        while (end <= slice.End && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '-' or '_')
        {
            end--;
        }

        var label = text[start..end];
        if (LabelPrefixes.KindOf(label) is null)
        {
            CheckPrefix(processor, label, slice.Start);
            return false;
        }

        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CrossReference
        {
            Label = label,
            At = LectureContext.Of(processor).Source.LocationAt(offset, label.Length + 1),
            Line = line,
            Column = column,
            Span = new SourceSpan(offset, offset + label.Length),
        };
        slice.Start = end;
        return true;
    }

    private static void CheckPrefix(InlineProcessor processor, string label, int start)
    {
        var hyphen = label.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 2 || NearestName.Find(label[..hyphen], LabelPrefixes.Kinds.Keys) is not { } nearest)
        {
            return;
        }

        LectureContext.Of(processor).Report(
            MarkdownProblems.WrongLabel, processor.GetSourcePosition(start), label.Length + 1,
            $"'@{label}' has an unknown prefix", $"did you mean '@{nearest}{label[hyphen..]}'? Write '\\@' for a plain sign");
    }
}
