using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Draws the corners of a logic function, axes, lines and a legend below.</summary>
internal static class LogicDrawing
{
    private const double Unit = 150;
    private const double Low = -0.3;
    private const double High = 1.3;
    private const double Left = 44;
    private const double LegendRow = 24;
    private const double Plane = (High - Low) * Unit;
    private static readonly ImmutableArray<string> Dashes = ["", "8 5", "2 4", "10 4 2 4"];
    private static readonly ImmutableArray<string> Colors = [SvgStyle.First, SvgStyle.Second, "var(--chart-3, #00876c)"];
    private static readonly ImmutableArray<DiagramPoint> Square = [new(Low, Low), new(High, Low), new(High, High), new(Low, High)];

    /// <summary>Draws it.</summary>
    public static DiagramPicture Draw(
        ImmutableArray<(int X, int Y, bool IsOne)> corners,
        ImmutableArray<LogicLine> lines,
        (string Title, bool IsShaded) look,
        string alt)
    {
        var canvas = new SvgCanvas();
        var title = DiagramLabel.Parse(look.Title);
        var top = title.IsEmpty ? 26.0 : 52;
        DiagramPoint At(double x, double y) => new(Left + ((x - Low) * Unit), top + ((High - y) * Unit));
        var isWide = title.Width(SvgCanvas.FontSize, isBold: true) > Plane;
        canvas.Text(
            title, new(isWide ? 4 : Left + (Plane / 2), 18), isWide ? "start" : "middle", new SvgTextStyle(SvgStyle.Ink, IsBold: true));
        if (look.IsShaded && !lines.IsEmpty)
        {
            Shade(canvas, lines, At);
        }

        Axes(canvas, At);
        foreach (var (index, line) in lines.Index())
        {
            Line(canvas, line, index, At);
        }

        foreach (var (x, y, isOne) in corners)
        {
            Mark(canvas, At(x, y), isOne);
        }

        var (width, height) = Legend(canvas, lines, top + Plane + 44);
        var right = Math.Max(Math.Max(Left + Plane + 34, width), title.Width(SvgCanvas.FontSize, isBold: true) + 4);
        return canvas.Finish(right + 4, height, alt);
    }

    private static void Shade(SvgCanvas canvas, ImmutableArray<LogicLine> lines, Func<double, double, DiagramPoint> at)
    {
        IReadOnlyList<DiagramPoint> shape = Square;
        foreach (var line in lines)
        {
            shape = line.Clip(shape);
        }

        if (shape.Count > 2)
        {
            canvas.Polygon(shape.Select(point => at(point.X, point.Y)), new SvgStyle(SvgStyle.First, "none", Opacity: 0.16));
        }
    }

    private static void Axes(SvgCanvas canvas, Func<double, double, DiagramPoint> at)
    {
        foreach (var tick in new[] { 0, 1 })
        {
            canvas.Path(new SvgPath(at(tick, Low)).Line(at(tick, High)), new SvgStyle("none", SvgStyle.Grid), isEdge: false);
            canvas.Path(new SvgPath(at(Low, tick)).Line(at(High, tick)), new SvgStyle("none", SvgStyle.Grid), isEdge: false);
            var label = DiagramLabel.Parse(tick == 0 ? "0" : "1");
            var (below, beside) = (at(tick, Low), at(Low, tick));
            canvas.Text(label, below with { Y = below.Y + 20 }, "middle", SvgTextStyle.Plain);
            canvas.Text(label, new(beside.X - 9, beside.Y + 6), "end", SvgTextStyle.Plain);
        }

        foreach (var (end, name, shift, anchor) in new[]
        {
            (at(High, Low), "x_1", new DiagramPoint(10, 6), "start"), (at(Low, High), "x_2", new DiagramPoint(0, -9), "middle"),
        })
        {
            var origin = at(Low, Low);
            canvas.Path(new SvgPath(origin).Line(end), SvgStyle.Line, isEdge: false);
            canvas.Arrowhead(end, new DiagramPoint(end.X - origin.X, end.Y - origin.Y), SvgStyle.Ink);
            canvas.Text(DiagramLabel.Parse(name), new(end.X + shift.X, end.Y + shift.Y), anchor, SvgTextStyle.Plain);
        }
    }

    private static void Line(SvgCanvas canvas, LogicLine line, int index, Func<double, double, DiagramPoint> at)
    {
        var ends = line.Clip(Square).Where(point => Math.Abs(line.At(point.X, point.Y)) < 1e-9).ToList();
        if (ends.Count >= 2)
        {
            var path = new SvgPath(at(ends[0].X, ends[0].Y)).Line(at(ends[^1].X, ends[^1].Y));
            canvas.Path(path, LineStyle(index), isEdge: false);
        }
    }

    private static SvgStyle LineStyle(int index) =>
        new("none", Colors[index % Colors.Length], 2.5, Dashes[index % Dashes.Length]);

    private static void Mark(SvgCanvas canvas, DiagramPoint at, bool isOne) =>
        canvas.Circle(at, 9, isOne ? new SvgStyle(SvgStyle.Ink, SvgStyle.Ink, 2.5) : new SvgStyle(SvgStyle.Paper, SvgStyle.Ink, 2.5));

    /// <summary>The legend stands below, where it covers nothing.</summary>
    private static (double Width, double Height) Legend(SvgCanvas canvas, ImmutableArray<LogicLine> lines, double top)
    {
        var width = Left + 150.0;
        foreach (var (index, isOne) in new[] { true, false }.Index())
        {
            var x = Left + 10 + (index * 110);
            canvas.Circle(new(x, top), 7, isOne ? SvgStyle.Filled(SvgStyle.Ink) : new SvgStyle(SvgStyle.Paper, SvgStyle.Ink, 2));
            canvas.Text(DiagramLabel.Parse(isOne ? "y = 1" : "y = 0"), new(x + 16, top + 6), "start", SvgTextStyle.Plain);
        }

        foreach (var (index, line) in lines.Index())
        {
            var y = top + ((index + 1) * LegendRow);
            canvas.Path(new SvgPath(new(Left, y)).Line(new(Left + 32, y)), LineStyle(index), isEdge: false);
            var label = DiagramLabel.Parse(line.Label ?? line.Equation);
            canvas.Text(label, new(Left + 42, y + 6), "start", SvgTextStyle.Plain);
            width = Math.Max(width, Left + 42 + label.Width(SvgCanvas.FontSize));
        }

        return (width, top + (lines.Length * LegendRow) + 16);
    }
}
