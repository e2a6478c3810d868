using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Parsing.Extensions.Formulas;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Containers;

/// <summary>
/// Reads containers. A line of colons closes the innermost open container whatever the number of colons, so that
/// containers nest without counting.
/// </summary>
internal sealed class ContainerParser : BlockParser
{
    private static readonly string[] Names = [.. Enum.GetNames<ContainerKind>().Select(name => name.ToLowerInvariant())];

    public ContainerParser()
    {
        OpeningCharacters = [':'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var context = LectureContext.Of(processor);
        var opening = processor.Start;
        var end = context.EndOfLine(opening);
        var colons = CountColons(context.Text, opening, end);
        if (processor.IsCodeIndent || colons < 3)
        {
            return BlockState.None;
        }

        var start = SkipBlanks(context.Text, opening + colons, end);
        if (start == end)
        {
            context.Report(MarkdownProblems.Stray, opening, colons, "The colons close no container");
            return BlockState.None;
        }

        processor.NewBlocks.Push(Create(processor, context, opening, start));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var context = LectureContext.Of(processor);
        var start = processor.Start;
        var end = context.EndOfLine(start);
        var colons = processor.IsBlankLine ? 0 : CountColons(context.Text, start, end);
        var isClosing = colons >= 3 && !processor.IsCodeIndent && SkipBlanks(context.Text, start + colons, end) == end;
        if (isClosing && !IsForChild(processor, (Container)block))
        {
            ((Container)block).IsClosed = true;
            block.UpdateSpanEnd(end - 1);
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var container = (Container)block;
        if (!container.IsClosed)
        {
            var context = LectureContext.Of(processor);
            context.Report(
                MarkdownProblems.Unclosed, container.Opening, context.EndOfLine(container.Opening) - container.Opening,
                "The container is never closed", "end it with a line ':::'");
        }

        return true;
    }

    private Container Create(BlockProcessor processor, LectureContext context, int opening, int start)
    {
        var text = context.Text;
        var end = context.EndOfLine(opening);
        var nameEnd = start;
        while (nameEnd < end && text[nameEnd] is not (' ' or '\t' or '{'))
        {
            nameEnd++;
        }

        var brace = text.IndexOf('{', nameEnd, end - nameEnd);
        while (brace >= 0 && !StartsAttributes(text, brace, end))
        {
            brace = text.IndexOf('{', brace + 1, end - brace - 1);
        }

        var titleEnd = brace < 0 ? end : brace;
        var title = SkipBlanks(text, nameEnd, titleEnd);
        return new Container(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(opening, end - 1),
            Opening = opening,
            Kind = ReadKind(context, start, nameEnd),
            Attributes = brace < 0 ? null : AttributeScanner.Scan(text, brace, end),
            TitleSpan = (title, title + text[title..titleEnd].TrimEnd().Length),
        };
    }

    private static ContainerKind? ReadKind(LectureContext context, int start, int end)
    {
        var name = context.Text[start..end];
        if (Names.Contains(name, StringComparer.Ordinal))
        {
            return Enum.Parse<ContainerKind>(name, ignoreCase: true);
        }

        context.Report(
            MarkdownProblems.UnknownContainer, start, Math.Max(1, end - start), $"There is no container '{name}'",
            NearestName.Hint(name, Names));
        return null;
    }

    /// <summary>Whether an open block inside takes the line of colons: a container that it closes, or code that shows it.</summary>
    private static bool IsForChild(BlockProcessor processor, Container container)
    {
        for (var child = container.LastChild; child is not null && processor.IsOpen(child); child = (child as ContainerBlock)?.LastChild)
        {
            if (child is Container or FencedCodeBlock or FormulaBlock)
            {
                return true;
            }

            // A quote needs its sign and a list its indent before the line can belong to what is inside.
            if (child is QuoteBlock || (child is ListItemBlock && processor.Indent == 0))
            {
                return false;
            }
        }

        return false;
    }

    private static bool StartsAttributes(string text, int brace, int end) =>
        brace + 1 < end && (text[brace + 1] is '#' or '.' or '}' || char.IsAsciiLetter(text[brace + 1]))
        && text[brace - 1] is ' ' or '\t';

    private static int CountColons(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == ':')
        {
            i++;
        }

        return i - start;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && text[start].IsSpaceOrTab())
        {
            start++;
        }

        return start;
    }
}
