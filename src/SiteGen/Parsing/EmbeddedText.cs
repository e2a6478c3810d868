using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Parsing;

/// <summary>Finds where the lines of code and formulas stand in the file.</summary>
internal static class EmbeddedText
{
    /// <summary>Text of a fence and the offset of each of its lines in the file.</summary>
    public static (string Text, ImmutableArray<int> Offsets) OfLines(LectureContext context, LeafBlock block)
    {
        var offsets = ImmutableArray.CreateBuilder<int>(Math.Max(0, block.Lines.Count));
        var texts = new List<string>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            ref var line = ref block.Lines.Lines[i];
            texts.Add(line.Slice.ToString());

            // A tab that the indent of a list cuts in two is replaced by blanks in a string of its own. Counted from
            // the end of the line, everything behind that tab still has its true place.
            var inFile = ReferenceEquals(line.Slice.Text, context.Text);
            offsets.Add(inFile ? line.Slice.Start : context.EndOfLine(line.Position) - line.Slice.Length);
        }

        return (string.Join('\n', texts), offsets.ToImmutable());
    }

    /// <summary>Positions of a stretch of the paragraph that an inline parser reads.</summary>
    /// <param name="processor">The inline parser's state.</param>
    /// <param name="text">Text of the paragraph.</param>
    /// <param name="inner">First character of the embedded text in it, and the offset behind the last one.</param>
    /// <param name="outer">The same of the whole element, with its delimiters.</param>
    public static TextPositions OfInline(
        InlineProcessor processor, string text, (int Start, int End) inner, (int Start, int End) outer)
    {
        var context = LectureContext.Of(processor);
        var offsets = ImmutableArray.CreateBuilder<int>();
        offsets.Add(processor.GetSourcePosition(inner.Start));
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] == '\n')
            {
                offsets.Add(processor.GetSourcePosition(i + 1));
            }
        }

        var at = context.Source.LocationAt(processor.GetSourcePosition(outer.Start), outer.End - outer.Start);
        return new TextPositions(context.Source, at, offsets.ToImmutable());
    }
}
