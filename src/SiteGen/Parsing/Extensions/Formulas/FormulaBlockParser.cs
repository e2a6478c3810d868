using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Formulas;

/// <summary>Reads a displayed formula: from a line that begins with <c>$$</c> to a line that ends with <c>$$ {#eq-x}</c>.</summary>
internal sealed class FormulaBlockParser : BlockParser
{
    public FormulaBlockParser()
    {
        OpeningCharacters = ['$'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) != '$')
        {
            return BlockState.None;
        }

        var context = LectureContext.Of(processor);
        var opening = processor.Start;
        var end = context.EndOfLine(opening);
        var closing = FindClosing(context.Text, opening + 2, end);
        if (closing >= 0 && !IsEnd(context.Text, closing + 2, end))
        {
            return BlockState.None;
        }

        var block = new FormulaBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(opening, end - 1),
            Opening = opening,
        };
        processor.NewBlocks.Push(block);
        if (closing < 0)
        {
            AddLine(context, block, opening + 2, end);
            return BlockState.ContinueDiscard;
        }

        var start = opening + 2;
        while (start < closing && context.Text[start].IsSpaceOrTab())
        {
            start++;
        }

        AddLine(context, block, start, closing);
        Finish(context, block, closing, end);
        return BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var context = LectureContext.Of(processor);
        var formula = (FormulaBlock)block;
        var start = processor.Start;
        var end = context.EndOfLine(start);
        var closing = processor.IsBlankLine ? -1 : FindClosing(context.Text, start, end);
        block.UpdateSpanEnd(Math.Max(start, end - 1));
        if (closing < 0)
        {
            AddLine(context, formula, start, end);
            return BlockState.ContinueDiscard;
        }

        AddLine(context, formula, start, closing);
        Finish(context, formula, closing, end);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var context = LectureContext.Of(processor);
        var formula = (FormulaBlock)block;
        var length = context.EndOfLine(formula.Opening) - formula.Opening;
        if (!formula.IsClosed)
        {
            context.Report(
                MarkdownProblems.Unclosed, formula.Opening, length, "The formula is never closed", "end it with '$$'");
        }

        TrimEmptyLines(formula);
        formula.Tex = string.Join('\n', formula.TexLines.Select(line => line.Text));
        formula.Positions = new TextPositions(
            context.Source, context.Source.LocationAt(formula.Opening, length), [.. formula.TexLines.Select(line => line.Offset)]);
        return true;
    }

    private static void AddLine(LectureContext context, FormulaBlock block, int start, int end) =>
        block.TexLines.Add((context.Text[start..end].TrimEnd(), start));

    private static void TrimEmptyLines(FormulaBlock block)
    {
        while (block.TexLines.Count > 1 && block.TexLines[0].Text.AsSpan().IsWhiteSpace())
        {
            block.TexLines.RemoveAt(0);
        }

        while (block.TexLines.Count > 1 && block.TexLines[^1].Text.AsSpan().IsWhiteSpace())
        {
            block.TexLines.RemoveAt(block.TexLines.Count - 1);
        }
    }

    /// <summary>Reads what stands behind the closing dollars.</summary>
    private static void Finish(LectureContext context, FormulaBlock block, int closing, int end)
    {
        block.IsClosed = true;
        var rest = closing + 2;
        while (rest < end && context.Text[rest].IsSpaceOrTab())
        {
            rest++;
        }

        if (rest < end && context.Text[rest] == '{')
        {
            var attributes = AttributeScanner.Scan(context.Text, rest, end);
            AttributeChecks.Check(context, attributes, "A formula", []);
            block.Label = LabelMark.Set(context, block, attributes, "A formula", "eq-");
            rest = attributes.End;
        }

        var words = context.Text[rest..end].Trim();
        if (words.Length > 0)
        {
            context.Report(
                MarkdownProblems.Stray, rest, end - rest, "Text behind the formula's closing '$$'",
                "only a label such as {#eq-x} may follow; begin the text on a line of its own");
        }
    }

    private static int FindClosing(string text, int start, int end)
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

    /// <summary>Whether nothing but blanks and braces follows, so that the formula is a block and no part of a sentence.</summary>
    private static bool IsEnd(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start).Trim();
        return rest.IsEmpty || rest[0] == '{';
    }
}
