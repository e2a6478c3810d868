using System.Text;
using SiteGen.Parsing;

namespace SiteGen.Typesetting.Cells;

/// <summary>The figure or table that a captioned or labelled cell makes: taken by the first output that fits.</summary>
/// <param name="cell">The cell.</param>
/// <param name="caption">Caption as HTML, or null.</param>
/// <param name="context">The page.</param>
public sealed class FigureFrame(Cell cell, string? caption, RenderingContext context)
{
    /// <summary>True once an output has taken the frame.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>The caption as the author wrote it, or null.</summary>
    public string? PlainCaption => cell.Options.Caption;

    private bool IsTable => cell.Options.Id?.StartsWith("tbl-", StringComparison.Ordinal) == true;

    /// <summary>The frame for a cell, or null when it asks for none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="caption">Caption as HTML, or null.</param>
    /// <param name="context">The page.</param>
    public static FigureFrame? For(Cell cell, string? caption, RenderingContext context)
    {
        var id = cell.Options.Id ?? "";
        var asks = caption is not null
            || id.StartsWith("fig-", StringComparison.Ordinal)
            || id.StartsWith("tbl-", StringComparison.Ordinal);
        return asks ? new FigureFrame(cell, caption, context) : null;
    }

    /// <summary>Puts a picture into the figure; null when the cell makes a table, or when the figure is taken.</summary>
    public string? TakePicture(string html)
    {
        if (IsTaken || IsTable)
        {
            return null;
        }

        IsTaken = true;
        return $"{Opening("figure")}<div class=\"figure-body\">{html}</div>{Caption("figure")}</figure>\n";
    }

    /// <summary>Puts an HTML value into the table's frame, or a drawing made of HTML into the figure; null when it is taken.</summary>
    public string? TakeTable(string html)
    {
        if (IsTaken)
        {
            return null;
        }

        IsTaken = true;
        if (!IsTable)
        {
            return $"{Opening("figure")}<div class=\"figure-body\">{html}</div>{Caption("figure")}</figure>\n";
        }

        var label = HtmlText.Escape($"{context.Word("table")} {context.NumberOf(cell.Options.Id)}".TrimEnd());
        return $"{Opening("table-figure")}{Caption("table")}"
            + $"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">{html}</div></figure>\n";
    }

    private string Opening(string className)
    {
        var html = new StringBuilder("<figure class=\"").Append(className).Append('"');
        if (cell.Options.Id is { } id)
        {
            html.Append(" id=\"").Append(HtmlText.Escape(id)).Append('"');
        }

        if (cell.Options.Width is { } width)
        {
            html.Append(" style=\"--figure-width:").Append(HtmlText.Escape(width)).Append('"');
        }

        return html.Append('>').ToString();
    }

    private string Caption(string kind)
    {
        var number = context.NumberOf(cell.Options.Id) is { } n
            ? $"<span class=\"{kind}-number\">{HtmlText.Escape(context.Word(kind))} {n}.</span>"
            : "";
        var text = string.Join(' ', new[] { number, caption ?? "" }.Where(part => part.Length > 0));
        return text.Length == 0 ? "" : $"<figcaption>{text}</figcaption>";
    }
}
