using SiteGen.Parsing;

namespace SiteGen.Typesetting.Cells;

/// <summary>The figure or table that a captioned or labelled cell makes: taken by the first output that fits.</summary>
/// <param name="options">The cell's options.</param>
/// <param name="frame">Draws the frame.</param>
public sealed class FigureFrame(CellOptions options, CaptionedFrame frame)
{
    /// <summary>True once an output has taken the frame.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>The caption as the author wrote it, or null.</summary>
    public string? PlainCaption => options.Caption;

    private bool IsTable => options.Id?.StartsWith("tbl-", StringComparison.Ordinal) == true;

    /// <summary>Puts a picture into the figure; null when the cell makes a table, or when the figure is taken.</summary>
    public string? TakePicture(string html)
    {
        if (IsTaken || IsTable)
        {
            return null;
        }

        IsTaken = true;
        return frame.Figure(html, options.Width) + "\n";
    }

    /// <summary>Puts an HTML value into the table's frame, or a drawing made of HTML into the figure; null when it is taken.</summary>
    public string? TakeTable(string html)
    {
        if (IsTaken)
        {
            return null;
        }

        IsTaken = true;
        return (IsTable ? frame.Table(html) : frame.Figure(html, options.Width)) + "\n";
    }
}
