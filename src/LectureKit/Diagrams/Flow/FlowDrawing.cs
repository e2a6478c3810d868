using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Draws a scheme at the places of its layout.</summary>
internal sealed class FlowDrawing
{
    private readonly FlowScheme scheme;
    private readonly FlowLayout layout;
    private readonly SvgCanvas canvas = new();

    private FlowDrawing(FlowScheme scheme, FlowLayout layout) => (this.scheme, this.layout) = (scheme, layout);

    /// <summary>Draws a scheme.</summary>
    /// <param name="scheme">What to draw.</param>
    /// <param name="alt">What it shows, in words.</param>
    /// <param name="layout">Places found before, or null to find them.</param>
    public static DiagramPicture Draw(FlowScheme scheme, string alt, FlowLayout? layout = null)
    {
        var drawing = new FlowDrawing(scheme, layout ?? FlowLayout.Of(scheme));
        drawing.DrawFrames();
        drawing.DrawLines();
        drawing.DrawTitles();
        foreach (var (index, node) in scheme.Nodes.Index())
        {
            drawing.DrawNode(node, drawing.layout.Places[index]);
        }

        var size = drawing.Turn(drawing.layout.Length, drawing.layout.Breadth);
        return drawing.canvas.Finish(size.X, size.Y, alt);
    }

    /// <summary>The direction in which the drawing flows.</summary>
    private DiagramPoint Ahead => Turn(scheme.IsReversed ? -1 : 1, 0);

    /// <summary>A place of the layout on the picture.</summary>
    private DiagramPoint Map(double along, double across) => Turn(scheme.IsReversed ? layout.Length - along : along, across);

    private DiagramPoint Map(DiagramPoint point) => Map(point.X, point.Y);

    private DiagramBox Map(DiagramBox box)
    {
        var (corner, size) = (Map(scheme.IsReversed ? box.Right : box.Left, box.Top), Turn(box.Width, box.Height));
        return new DiagramBox(corner.X, corner.Y, size.X, size.Y);
    }

    /// <summary>A length or a direction of the layout on the picture.</summary>
    private DiagramPoint Turn(double along, double across) => scheme.IsVertical ? new(across, along) : new(along, across);

    private void DrawFrames()
    {
        foreach (var (box, _) in layout.Frames)
        {
            canvas.Rectangle(Map(box), 10, new SvgStyle("none", SvgStyle.Muted, 1.5, "5 4"), isNode: false);
        }
    }

    /// <summary>A title stands left, right or in the middle: where the fewest lines pass. The layout left room for it
    /// where the flow enters the frame.</summary>
    private void DrawTitles()
    {
        foreach (var (box, title) in layout.Frames)
        {
            var frame = Map(box);
            var label = DiagramLabel.Parse(title);
            var style = new SvgTextStyle(SvgStyle.Ink, IsBold: true);
            var baseline = scheme.Direction == FlowDirection.Up ? frame.Bottom - 10 : frame.Top + 20;
            var (at, anchor) = new[]
                {
                    (new DiagramPoint(frame.Left + 10, baseline), "start"),
                    (new DiagramPoint(frame.Right - 10, baseline), "end"),
                    (new DiagramPoint(frame.Left + (frame.Width / 2), baseline), "middle"),
                }
                .MinBy(place => canvas.LinesThrough(SvgCanvas.Room(label, place.Item1, place.Item2, style).Grow(2)));
            var isCrossed = canvas.LinesThrough(SvgCanvas.Room(label, at, anchor, style).Grow(2)) > 0;
            canvas.Text(label, at, anchor, style with { IsBacked = isCrossed });
        }
    }

    private void DrawLines()
    {
        foreach (var way in layout.Passes.Concat(layout.Returns))
        {
            var path = SvgPath.Rounded([.. way.Points.Select(Map)], 10);
            canvas.Path(path, SvgStyle.Line);
            Head(way);
        }

        foreach (var way in layout.Links)
        {
            canvas.Path(Curve(way.Points[0], way.Points[1], way.HasArrow), SvgStyle.Line);
            Head(way);
        }

        foreach (var dot in layout.Dots)
        {
            canvas.Circle(Map(dot), 4, SvgStyle.Filled(SvgStyle.Ink), isNode: false);
        }
    }

    private void Head(FlowWay way)
    {
        if (way.HasArrow)
        {
            canvas.Arrowhead(Map(way.Points[^1]), Ahead, SvgStyle.Ink);
        }
    }

    /// <summary>Leaves and arrives along the flow; the last pixels are straight, below the head of the arrow.</summary>
    private SvgPath Curve(DiagramPoint from, DiagramPoint to, bool hasArrow)
    {
        var end = hasArrow ? to.X - 8 : to.X;
        var path = new SvgPath(Map(from));
        if (Math.Abs(from.Y - to.Y) < 0.05)
        {
            return path.Line(Map(to));
        }

        var bend = (end - from.X) * 0.5;
        return path.Curve(Map(from.X + bend, from.Y), Map(end - bend, to.Y), Map(end, to.Y)).Line(Map(to));
    }

    private void DrawNode(FlowNode node, FlowPlace place)
    {
        DrawLine(node, place);
        DrawOutline(node, place);
        if (scheme.IsVertical)
        {
            var at = Map((place.Start.X + place.GlyphAlong + place.End) / 2, place.Start.Y);
            canvas.Text(
                DiagramLabel.Parse(node.Above), new(at.X + FlowMetrics.LabelGap + 3, at.Y + 5), "start", SvgTextStyle.Plain);
            return;
        }

        DrawLabels(node, place);
        foreach (var (index, note) in node.Notes.Index())
        {
            var baseline = place.Start.Y + place.Metrics.NotesTop + (index * FlowMetrics.TextLine) + 15;
            canvas.Text(DiagramLabel.Parse(note), new(place.Start.X, baseline), "start", SvgTextStyle.Muted);
        }
    }

    private void DrawLine(FlowNode node, FlowPlace place)
    {
        var from = Map(place.Start.X + place.GlyphAlong, place.Start.Y);
        var to = Map(place.End, place.Start.Y);
        if (Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y) < 0.5)
        {
            return;
        }

        canvas.Path(new SvgPath(from).Line(to), SvgStyle.Line);
        if (node.HasOutput && layout.Links.All(way => way.Points[0] != new DiagramPoint(place.End, place.Start.Y)))
        {
            canvas.Arrowhead(to, Ahead, SvgStyle.Ink);
        }
    }

    private void DrawLabels(FlowNode node, FlowPlace place)
    {
        var (start, isOutput) = (place.Start.X + place.GlyphAlong, node.HasOutput);
        var middle = (start + place.End - (isOutput ? 8 : 0)) / 2;
        var above = DiagramLabel.Parse(node.Above);
        var baseline = place.Start.Y - FlowMetrics.LabelGap - (above.Depth * SvgCanvas.FontSize);
        canvas.Text(above, Map(middle, baseline), "middle", SvgTextStyle.Plain);
        var below = DiagramLabel.Parse(node.Below);
        if (below.IsEmpty)
        {
            return;
        }

        var style = new SvgTextStyle(SvgStyle.Gradient, node.IsBelowMarked);
        var at = Map(middle, place.Start.Y + FlowMetrics.LabelGap + 1 + (below.Rise * SvgCanvas.FontSize));
        if (node.IsBelowMarked)
        {
            var box = SvgCanvas.Room(below, at, "middle", style);
            var frame = new DiagramBox(box.Left - 4, box.Top - 1, box.Width + 8, box.Height + 2);
            canvas.Rectangle(frame, 4, new SvgStyle("none", SvgStyle.Gradient, 2), isNode: false);
        }

        canvas.Text(below, at, "middle", style);
    }

    private void DrawOutline(FlowNode node, FlowPlace place)
    {
        var middle = Map(place.Start.X + (place.GlyphAlong / 2), place.Start.Y);
        var size = Turn(place.GlyphAlong, place.Metrics.Glyph.Across);
        var box = DiagramBox.Around(middle, size.X, size.Y);
        var line = node.IsMarked ? new SvgStyle(SvgStyle.Paper, SvgStyle.Gradient, 3.5) : SvgStyle.Node;
        switch (node.Shape)
        {
            case FlowShape.Line:
                return;
            case FlowShape.Text:
                break;
            default:
                var radius = node.Shape == FlowShape.Box ? 6 : Math.Min(size.X, size.Y) / 2;
                canvas.Rectangle(box, radius, line);
                if (node.IsComposite)
                {
                    canvas.Rectangle(box.Grow(-3.5), radius - 3.5, new SvgStyle("none", line.Stroke, 1), isNode: false);
                }

                break;
        }

        DrawGlyph(node, box, middle);
    }

    private void DrawGlyph(FlowNode node, DiagramBox box, DiagramPoint middle)
    {
        if (!node.Curve.IsEmpty)
        {
            DrawCurve(node.Curve, box.Grow(-9));
            return;
        }

        var lines = node.Glyph.Split('\n');
        foreach (var (index, text) in lines.Index())
        {
            var y = middle.Y + ((index - ((lines.Length - 1) / 2.0)) * FlowMetrics.TextLine);
            canvas.TextAround(DiagramLabel.Parse(text), new(middle.X, y), SvgTextStyle.Plain);
        }
    }

    private void DrawCurve(ImmutableArray<DiagramPoint> curve, DiagramBox box)
    {
        DiagramPoint At(DiagramPoint point) => new(box.Left + (point.X * box.Width), box.Bottom - (point.Y * box.Height));
        var path = new SvgPath(At(curve[0]));
        foreach (var point in curve.Skip(1))
        {
            path.Line(At(point));
        }

        canvas.Path(path, new SvgStyle("none", SvgStyle.First, 2.5), isEdge: false);
    }
}
