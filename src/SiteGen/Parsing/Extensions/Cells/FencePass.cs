using System.Globalization;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>Turns fences of C# into cells, and <c>output</c> fences into what the cell before them must print.</summary>
internal static class FencePass
{
    private static readonly string[] OutputOptions = ["tolerance"];

    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var fence in DocumentTree.All<FencedCodeBlock>(document))
        {
            var head = FenceHead.Read(context, fence);
            if (fence.ClosingFencedCharCount == 0)
            {
                var sign = new string(fence.FencedChar, fence.OpeningFencedCharCount);
                context.Report(
                    MarkdownProblems.Unclosed, head.Start, head.End - head.Start, "The fence is never closed",
                    $"end it with a line '{sign}' at the same indent");
            }

            Convert(document, context, fence, head);
        }
    }

    private static void Convert(MarkdownDocument document, LectureContext context, FencedCodeBlock fence, FenceHead head)
    {
        if (CellLanguage.Is(head.Language))
        {
            head.CheckRest(context);
            DocumentTree.Replace(fence, CreateCell(document, context, fence, head));
        }
        else if (head.Language == "output")
        {
            head.CheckRest(context);
            TakeOutput(context, fence, head);
        }
        else
        {
            CheckPlain(context, fence, head);
        }
    }

    private static CellBlock CreateCell(
        MarkdownDocument document, LectureContext context, FencedCodeBlock fence, FenceHead head)
    {
        var options = head.Attributes is null ? new CellOptions() : CellOptionReader.Read(context, head.Attributes);
        var (code, offsets) = EmbeddedText.OfLines(context, fence);
        var positions = new TextPositions(
            context.Source, context.Source.LocationAt(head.Start, head.End - head.Start), offsets);
        var block = new CellBlock(null) { Cell = new Cell(0, CellKind.Block, code, options, positions) };
        if (head.Attributes is not null)
        {
            var label = LabelMark.Set(context, block, head.Attributes, "A cell", "fig-", "tbl-");
            block.Cell = block.Cell with { Options = options with { Id = label } };
            CheckAlt(context, block, head);
        }

        if (options.Caption is not null && head.Attributes?.Option("caption") is { } caption)
        {
            context.ParseInlines(document, block, caption.ValueStart, caption.ValueEnd);
        }

        return block;
    }

    private static void CheckAlt(LectureContext context, CellBlock block, FenceHead head)
    {
        var options = block.Cell.Options;
        var isFigure = options.Id is { } id ? id.StartsWith("fig-", StringComparison.Ordinal) : options.Caption is not null;
        if (isFigure && options is { Alt: null, Run: true } && head.Attributes!.Option("alt") is null)
        {
            context.Report(
                MarkdownProblems.MissingAlt, head.Start, head.End - head.Start, "The figure of the cell has no 'alt'",
                "say in 'alt' what a reader who does not see the figure should know");
        }
    }

    private static void TakeOutput(LectureContext context, FencedCodeBlock fence, FenceHead head)
    {
        var parent = fence.Parent!;
        var index = parent.IndexOf(fence);
        var before = index > 0 ? parent[index - 1] as CellBlock : null;
        var tolerance = head.Attributes is null ? null : ReadTolerance(context, head.Attributes);
        if (before is null || before.Cell.Expected is not null)
        {
            context.Report(
                MarkdownProblems.MisplacedOutput, head.Start, head.End - head.Start,
                before is null ? "The 'output' fence does not follow a cell" : "The cell has an 'output' fence already",
                before is null ? "put it right behind the cell whose output it is" : null);
            return;
        }

        if (!before.Cell.Options.Run)
        {
            context.Report(
                MarkdownProblems.Contradiction, head.Start, head.End - head.Start,
                "The cell before this 'output' fence does not run", "leave out 'run=false' or the fence");
        }

        var (text, offsets) = EmbeddedText.OfLines(context, fence);
        var at = context.Source.LocationAt(head.Start, head.End - head.Start);
        var lines = (at.Line + 1, at.Line + fence.Lines.Count);
        var positions = new TextPositions(context.Source, at, offsets);
        before.Cell = before.Cell with { Expected = new ExpectedOutput(text, tolerance, positions, lines) };
        parent.RemoveAt(index);
    }

    private static double? ReadTolerance(LectureContext context, AttributeList attributes)
    {
        AttributeChecks.Check(context, attributes, "An 'output' fence", OutputOptions);
        if (attributes.Option("tolerance") is not { } entry)
        {
            return null;
        }

        var style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (double.TryParse(entry.Value, style, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            return value;
        }

        context.Report(
            MarkdownProblems.WrongValue, entry.ValueStart, entry.ValueEnd - entry.ValueStart,
            $"Option 'tolerance' cannot be '{entry.Value}'", "it is a number such as '0.01' or '1e-4'");
        return null;
    }

    private static void CheckPlain(LectureContext context, FencedCodeBlock fence, FenceHead head)
    {
        var name = head.Language.Trim('{', '}');
        if (CellLanguage.IsNearly(name) || (name != head.Language && CellLanguage.Is(name)))
        {
            context.Report(
                MarkdownProblems.AlmostCell, head.LanguageStart, head.Language.Length,
                $"'{head.Language}' is not the name of a language that runs", "a cell begins with ```csharp");
        }
        else if (head.Attributes is { } attributes)
        {
            AttributeChecks.Check(context, attributes, "A fence that does not run", []);
        }

        // Options written without a blank would otherwise become part of the language's name.
        fence.Info = head.Language;
    }
}
