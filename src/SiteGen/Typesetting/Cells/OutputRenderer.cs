using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LectureKit;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Cells;

/// <summary>Shows what a cell put out, each value in the richest form that a page can hold.</summary>
public sealed partial class OutputRenderer(RenderingContext context)
{
    /// <summary>Renders all outputs of a cell in order.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="outputs">Its outputs.</param>
    /// <param name="frame">Puts the first picture or table of a captioned cell into its figure; null for no figure.</param>
    public string Render(Cell cell, ImmutableArray<Output> outputs, FigureFrame? frame)
    {
        var html = new StringBuilder();
        foreach (var output in Joined(outputs))
        {
            html.Append(output switch
            {
                TextOutput text => Printed(text),
                DisplayOutput display => Shown(cell, display, frame),
                _ => "",
            });
        }

        return html.ToString();
    }

    /// <summary>The value of an expression inside a sentence, or null when there is none.</summary>
    public string? RenderInline(Cell cell, ImmutableArray<Output> outputs)
    {
        var forms = outputs.OfType<DisplayOutput>().LastOrDefault()?.Forms ?? [];
        foreach (var form in forms)
        {
            if (form.MediaType == "text/latex")
            {
                return $"<span class=\"formula\">{Formula(cell, form.Data, display: false)}</span>";
            }

            if (form.MediaType == "text/html" && !BlockElement().IsMatch(form.Data))
            {
                return form.Data;
            }

            if (form.MediaType == "text/plain")
            {
                return InSentence(form.Data);
            }
        }

        var printed = string.Concat(outputs.OfType<TextOutput>().Where(t => t.Stream == OutputStream.Out).Select(t => t.Text));
        return printed.Length == 0 ? null : InSentence(printed);
    }

    /// <summary>A number reads as the numbers around it, with a decimal comma in Russian; all else as it was printed.</summary>
    private string InSentence(string text) =>
        context.Typographer.Number(text) ?? PrintedText.ToHtml(text, context.Word("output.omitted"));

    /// <summary>A program prints in pieces; the reader wants one block for as long as the stream stays the same.</summary>
    private static IEnumerable<Output> Joined(ImmutableArray<Output> outputs)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            if (outputs[i] is not TextOutput first)
            {
                yield return outputs[i];
                continue;
            }

            var text = new StringBuilder(first.Text);
            while (i + 1 < outputs.Length && outputs[i + 1] is TextOutput next && next.Stream == first.Stream)
            {
                text.Append(next.Text);
                i++;
            }

            yield return first with { Text = text.ToString() };
        }
    }

    private string Printed(TextOutput output)
    {
        var html = PrintedText.ToHtml(output.Text, context.Word("output.omitted"));
        if (html.Length == 0)
        {
            return "";
        }

        return output.Stream == OutputStream.Out
            ? $"<pre class=\"output-text\"><samp>{html}</samp></pre>\n"
            : $"<div class=\"output-stderr\"><span class=\"output-label\">stderr</span><pre><samp>{html}</samp></pre></div>\n";
    }

    private string Shown(Cell cell, DisplayOutput output, FigureFrame? frame)
    {
        foreach (var form in output.Forms)
        {
            var html = form.MediaType switch
            {
                "image/svg+xml" or "image/png" => Picture(cell, output, form, frame),
                "text/html" => frame?.TakeTable(form.Data) ?? $"<div class=\"output-html\">{form.Data}</div>\n",
                "text/latex" => FormulaBlock(cell, form.Data),
                "text/plain" => Value(form.Data),
                _ => null,
            };
            if (html is not null)
            {
                return html;
            }
        }

        return "";
    }

    private string Value(string text)
    {
        var html = PrintedText.ToHtml(text, context.Word("output.omitted"));
        return html.Length == 0 ? "" : $"<pre class=\"output-value\"><samp>{html}</samp></pre>\n";
    }

    private string? Picture(Cell cell, DisplayOutput output, OutputForm form, FigureFrame? frame)
    {
        var alt = cell.Options.Alt ?? form.Alt ?? output.Forms.Select(other => other.Alt).FirstOrDefault(a => a is not null);
        var name = alt ?? frame?.PlainCaption ?? "";
        var html = form.MediaType == "image/svg+xml"
            ? SvgPicture.ToHtml(form.Data, name, context.NextId("picture") + "-")
            : RasterPicture.ToHtml(form, name, context);
        if (html is null)
        {
            return null;
        }

        // Of a cell that asks for a figure the parser knows already.
        if (alt is null && frame is null)
        {
            context.Report(CheckProblems.MissingAlternativeText.At(
                cell.Positions.Start,
                "The figure that this cell makes has no alternative text",
                "add alt=\"…\" to the cell: what would you say about it on the telephone?"));
        }

        return frame?.TakePicture(html) ?? $"<div class=\"figure-body\">{html}</div>\n";
    }

    private string FormulaBlock(Cell cell, string tex) =>
        $"<div class=\"formula-block\"><div class=\"formula-body\" tabindex=\"0\">{Formula(cell, tex, display: true)}</div></div>\n";

    private string Formula(Cell cell, string tex, bool display)
    {
        var bare = tex.Trim().Trim('$');
        var formula = context.Formula(bare, display);
        if (formula.Fault is { } fault)
        {
            // The LaTeX was made by the cell: there is no place in it that the author wrote.
            context.Report((fault with { Offset = -1 }).ToProblem(bare, cell.Positions));
        }

        return formula.Html;
    }

    [GeneratedRegex("<(address|article|aside|blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)[ />]", RegexOptions.IgnoreCase)]
    private static partial Regex BlockElement();
}
