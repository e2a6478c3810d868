using System.Globalization;
using System.Text;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Cells;

/// <summary>Shows a cell: its code, and under it what it put out.</summary>
public sealed class CellRenderer(RenderingContext context)
{
    private readonly OutputRenderer outputs = new(context);
    private readonly FaultRenderer faults = new(context);

    /// <summary>Fragment by which a cell can be linked to.</summary>
    public static string AnchorOf(RenderingContext context, int cell)
    {
        var options = context.Page.Lecture.Cells.FirstOrDefault(candidate => candidate.Index == cell)?.Options;
        return HtmlText.Escape(options?.Id ?? $"cell-{(cell + 1).ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>A fence with its outputs; empty when all of it is hidden.</summary>
    /// <param name="block">The fence.</param>
    /// <param name="caption">Caption of its figure as HTML, or null.</param>
    public string RenderBlock(CellBlock block, string? caption)
    {
        var cell = block.Cell;
        var run = context.RunOf(cell.Index);
        var asks = caption is not null || cell.Options.Id is not null;
        var frame = asks
            ? new FigureFrame(cell.Options, new CaptionedFrame(context, block, cell.Options.Id, caption))
            : null;
        var output = run is null ? "" : Outputs(cell, run, frame);
        ReportMissingFigure(cell, run, frame);
        var code = Code(cell, run);
        if (code.Length + output.Length == 0)
        {
            return "";
        }

        var id = frame is { IsTaken: true } && cell.Options.Output != Visibility.Hidden
            ? ""
            : $" id=\"{AnchorOf(context, cell.Index)}\"";
        return $"<div class=\"{ClassesOf(cell, run)}\"{id}>{code}{output}</div>";
    }

    /// <summary>The value of an expression inside a sentence; a mark where it has none.</summary>
    public string RenderInline(Cell cell)
    {
        var run = context.RunOf(cell.Index);
        var value = run is null || run.Faults.Any(FaultRenderer.IsShown) ? null : outputs.RenderInline(cell, run.Outputs);
        return string.IsNullOrEmpty(value)
            ? "<span class=\"computed computed--missing\">?</span>"
            : $"<span class=\"computed\">{value}</span>";
    }

    private bool IsStatic(Cell cell) => !cell.Options.Run || !context.Page.Lecture.FrontMatter.Run;

    private string ClassesOf(Cell cell, CellRun? run)
    {
        var classes = new List<string> { "cell" };
        if (IsStatic(cell))
        {
            classes.Add("cell--static");
        }

        if (run?.Faults.Any(FaultRenderer.IsShown) == true)
        {
            classes.Add("cell--error");
        }

        return HtmlText.Escape(string.Join(' ', classes.Concat(cell.Options.Classes)));
    }

    private string Code(Cell cell, CellRun? run)
    {
        if (cell.Options.Echo == Visibility.Hidden)
        {
            return "";
        }

        var code = CodeHighlighter.Render(cell.Code, run?.Tokens ?? []);
        var listing = $"<pre class=\"code\" tabindex=\"0\"><code class=\"language-csharp\">{code}</code></pre>";
        var inside = cell.Options.Echo == Visibility.Folded ? Folded(context.Word("cell.showCode"), listing) : listing;
        return $"<div class=\"cell-code\">{inside}</div>\n";
    }

    private string Outputs(Cell cell, CellRun run, FigureFrame? frame)
    {
        if (cell.Options.Output == Visibility.Hidden)
        {
            return "";
        }

        var html = new StringBuilder(outputs.Render(cell, run.Outputs, frame));
        foreach (var fault in run.Faults.Where(FaultRenderer.IsShown))
        {
            html.Append(faults.Render(fault, cell.Index));
        }

        if (html.Length == 0)
        {
            return "";
        }

        var content = cell.Options.Output == Visibility.Folded
            ? Folded(context.Word("cell.showOutput"), html.ToString())
            : html.ToString();
        var label = HtmlText.Escape(context.Word("cell.output"));
        return $"<div class=\"cell-output\" role=\"group\" aria-label=\"{label}\">{content}</div>\n";
    }

    private static string Folded(string summary, string html) =>
        $"<details class=\"cell-fold\"><summary>{HtmlText.Escape(summary)}</summary>{html}</details>";

    private void ReportMissingFigure(Cell cell, CellRun? run, FigureFrame? frame)
    {
        var shouldHave = frame is { IsTaken: false } && cell.Options.Output != Visibility.Hidden && !IsStatic(cell);
        if (shouldHave && context.HasRun && run?.Faults.Any(FaultRenderer.IsShown) == false)
        {
            context.Report(CheckProblems.MissingFigure.At(
                cell.Positions.Start,
                "This cell has a caption or a figure's label, but shows nothing that could be a figure",
                "end it with the chart, or show it with 'Display(…)'"));
        }
    }
}
