namespace LectureKit;

/// <summary>How much room a node takes, along the flow and across it.</summary>
/// <param name="Glyph">The outline, along and across.</param>
/// <param name="Line">Length of the line behind the outline.</param>
/// <param name="Along">Everything along the flow.</param>
/// <param name="Before">Room across the flow above (or left of) the axis.</param>
/// <param name="After">Room across the flow below (or right of) the axis.</param>
/// <param name="NotesTop">Where the notes begin, below the axis.</param>
internal sealed record FlowMetrics(
    (double Along, double Across) Glyph, double Line, double Along, double Before, double After, double NotesTop)
{
    /// <summary>Distance of a label from its line.</summary>
    public const double LabelGap = 5;

    /// <summary>Height of a line of text.</summary>
    public const double TextLine = 21;

    /// <summary>Height of an ordinary circle.</summary>
    public const double Round = 36;

    private const double ArrowRoom = 12;

    /// <summary>Measures a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isTaken">Whether a line goes on to another node.</param>
    /// <param name="isVertical">Whether the drawing flows downwards.</param>
    public static FlowMetrics Of(FlowNode node, bool isTaken, bool isVertical)
    {
        var size = GlyphSize(node);
        return isVertical ? Vertical(node, size, isTaken) : Horizontal(node, size, isTaken);
    }

    private static (double Width, double Height) GlyphSize(FlowNode node)
    {
        var lines = node.Glyph.Split('\n');
        var text = lines.Max(line => DiagramLabel.Parse(line).Width(SvgCanvas.FontSize));
        var height = Math.Max(Round, (node.Sources.Length * 11) + 6);
        return node.Shape switch
        {
            FlowShape.Box => (Math.Max(40, text + 24), Math.Max(height, 18 + (lines.Length * TextLine))),
            FlowShape.Text => (text + 6, 26),
            FlowShape.Line => (0, 0),
            _ when !node.Curve.IsEmpty => (44, 44),
            _ => (Math.Max(height, text + 14), height),
        };
    }

    private static FlowMetrics Horizontal(FlowNode node, (double Width, double Height) size, bool isTaken)
    {
        var (above, below) = (DiagramLabel.Parse(node.Above), DiagramLabel.Parse(node.Below));
        var labels = Math.Max(Math.Max(Width(above), Width(below, isBold: true)), node.LineRoom);
        var goesOn = isTaken || node.HasOutput;
        var line = !goesOn ? 0 : labels > 0 ? labels + 10 : isTaken ? 0 : 18;
        line += isTaken || !goesOn ? 0 : ArrowRoom;
        var top = above.IsEmpty ? 0 : LabelGap + TextHeight(above);
        var bottom = below.IsEmpty && node.LineRoom == 0 ? 0 : LabelGap + 1 + TextHeight(below);
        var notes = node.Notes.Select(note => Width(DiagramLabel.Parse(note))).DefaultIfEmpty(0).Max();
        var notesTop = Math.Max(size.Height / 2, bottom) + 3;
        var after = node.Notes.IsEmpty ? Math.Max(size.Height / 2, bottom) : notesTop + (node.Notes.Length * TextLine);
        return new FlowMetrics(
            size, line, Math.Max(size.Width + line, notes), Math.Max(size.Height / 2, top), after, notesTop);
    }

    private static FlowMetrics Vertical(FlowNode node, (double Width, double Height) size, bool isTaken)
    {
        var above = DiagramLabel.Parse(node.Above);
        var line = above.IsEmpty ? 0 : TextLine + 6;
        line += !isTaken && node.HasOutput ? 18 + ArrowRoom : 0;
        var after = above.IsEmpty ? 0 : LabelGap + 3 + Width(above);
        return new FlowMetrics(
            (size.Height, size.Width), line, size.Height + line, size.Width / 2, Math.Max(size.Width / 2, after), 0);
    }

    private static double Width(DiagramLabel label, bool isBold = false) => label.Width(SvgCanvas.FontSize, isBold);

    private static double TextHeight(DiagramLabel label) =>
        (label.IsEmpty ? 0.98 : label.Rise + label.Depth) * SvgCanvas.FontSize;
}
