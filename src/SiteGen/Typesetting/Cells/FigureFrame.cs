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
        return CaptionedFrame.Figure(context, cell.Options.Id, caption, cell.Options.Width, html) + "\n";
    }

    /// <summary>Puts an HTML value into the table's frame, or a drawing made of HTML into the figure; null when it is taken.</summary>
    public string? TakeTable(string html)
    {
        if (IsTaken)
        {
            return null;
        }

        IsTaken = true;
        return IsTable
            ? CaptionedFrame.Table(context, cell.Options.Id, caption, html) + "\n"
            : CaptionedFrame.Figure(context, cell.Options.Id, caption, cell.Options.Width, html) + "\n";
    }
}
