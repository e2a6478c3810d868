using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Draws a gate: lines from the left into a node, lines out of it to the right.</summary>
internal static class GateDrawing
{
    private const double Radius = 26;
    private const double RowHeight = 76;
    private const double Slope = 46;
    private const double Margin = 6;

    /// <summary>Draws it.</summary>
    public static DiagramPicture Draw(
        string symbol, ImmutableArray<Gate.Line> inputs, ImmutableArray<Gate.Line> outputs, string alt)
    {
        var canvas = new SvgCanvas();
        var (left, right) = (Length(inputs), Length(outputs));
        var height = (Math.Max(inputs.Length, outputs.Length) * RowHeight) + Margin;
        var label = DiagramLabel.Parse(symbol);
        var width = symbol.Length == 0 ? 10 : Math.Max(2 * Radius, label.Width(SvgCanvas.FontSize) + 22);
        var (slopeIn, slopeOut) = (SlopeOf(inputs), SlopeOf(outputs));
        var middle = new DiagramPoint(Margin + left + slopeIn + (width / 2), height / 2);
        foreach (var (row, line) in inputs.Index())
        {
            var y = Row(row, inputs.Length, height);
            Label(canvas, line, new DiagramPoint(Margin + (left / 2), y));
            var end = new DiagramPoint(middle.X - (width / 2), middle.Y + Port(row, inputs.Length));
            Enter(canvas, new DiagramPoint(Margin, y), new DiagramPoint(Margin + left, y), end, hasArrow: symbol.Length > 0);
        }

        foreach (var (row, line) in outputs.Index())
        {
            var y = Row(row, outputs.Length, height);
            var start = middle.X + (width / 2) + slopeOut;
            Label(canvas, line, new DiagramPoint(start + (right / 2), y));
            Leave(canvas, middle with { X = middle.X + (width / 2) }, new DiagramPoint(start, y), start + right + 12);
        }

        DrawNode(canvas, label, middle, width);
        return canvas.Finish(middle.X + (width / 2) + slopeOut + right + 12 + Margin, height, alt);
    }

    private static void DrawNode(SvgCanvas canvas, DiagramLabel label, DiagramPoint middle, double width)
    {
        if (label.IsEmpty)
        {
            canvas.Circle(middle, 5, SvgStyle.Filled(SvgStyle.Ink));
            return;
        }

        canvas.Rectangle(DiagramBox.Around(middle, width, 2 * Radius), Radius, SvgStyle.Node);
        canvas.TextAround(label, middle, new SvgTextStyle(SvgStyle.Ink, Size: 18));
    }

    private static void Enter(SvgCanvas canvas, DiagramPoint from, DiagramPoint bend, DiagramPoint to, bool hasArrow)
    {
        var end = to with { X = to.X - (hasArrow ? 8 : 0) };
        var half = (end.X - bend.X) / 2;
        canvas.Path(
            new SvgPath(from).Line(bend)
                .Curve(bend with { X = bend.X + half }, end with { X = end.X - half }, end).Line(to with { X = to.X + (hasArrow ? 0 : 4) }),
            SvgStyle.Line);
        if (hasArrow)
        {
            canvas.Arrowhead(to, new DiagramPoint(1, 0), SvgStyle.Ink);
        }
    }

    private static void Leave(SvgCanvas canvas, DiagramPoint start, DiagramPoint bend, double end)
    {
        var half = (bend.X - start.X) / 2;
        var tip = bend with { X = end };
        canvas.Path(
            new SvgPath(start).Curve(start with { X = start.X + half }, bend with { X = bend.X - half }, bend).Line(tip),
            SvgStyle.Line);
        canvas.Arrowhead(tip, new DiagramPoint(1, 0), SvgStyle.Ink);
    }

    private static void Label(SvgCanvas canvas, Gate.Line line, DiagramPoint at)
    {
        var value = DiagramLabel.Parse(line.Value);
        var gradient = DiagramLabel.Parse(line.Gradient);
        canvas.Text(value, new(at.X, at.Y - 5 - (value.Depth * SvgCanvas.FontSize)), "middle", SvgTextStyle.Plain);
        var below = new DiagramPoint(at.X, at.Y + 6 + (gradient.Rise * SvgCanvas.FontSize));
        canvas.Text(gradient, below, "middle", new SvgTextStyle(SvgStyle.Gradient));
    }

    private static double Length(ImmutableArray<Gate.Line> lines) => 24 + lines.Max(line => Math.Max(
        DiagramLabel.Parse(line.Value).Width(SvgCanvas.FontSize), DiagramLabel.Parse(line.Gradient).Width(SvgCanvas.FontSize)));

    /// <summary>A single line is straight.</summary>
    private static double SlopeOf(ImmutableArray<Gate.Line> lines) => lines.Length == 1 ? 12 : Slope;

    private static double Row(int row, int count, double height) => (height / 2) + ((row - ((count - 1) / 2.0)) * RowHeight);

    /// <summary>Two lines meet the circle near its middle, where its edge is steep.</summary>
    private static double Port(int row, int count) => (row - ((count - 1) / 2.0)) * 12;
}
