using SkiaSharp;

namespace LectureKit;

/// <summary>A text at a point of the axes, with an arrow to another point or a ring around it where it is about one.</summary>
internal sealed class NoteSeries((double X, double Y) place, MathText text, TextLook look) : ChartSeries
{
    private const float Head = 10, Gap = 4, LineWidth = 1.6f;

    /// <summary>Where an arrow points to.</summary>
    public (double X, double Y)? Target { get; init; }

    /// <summary>Whether a ring marks the point, and the text stands beside it.</summary>
    public bool IsMark { get; init; }

    /// <inheritdoc/>
    public override int Weight => 2;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => Target is { } target
        ? CoordinateBounds.Of([place.X, target.X], [place.Y, target.Y])
        : CoordinateBounds.Of([place.X], [place.Y]);

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        var at = At(place.X, place.Y);
        if (IsMark)
        {
            Markers.Draw(canvas, [at], Marker.Disc, 10, Ink.Black);
            Markers.Draw(canvas, [at], Marker.Disc, 6, Ink.Paper);
            ChartText.Draw(canvas, text, Beside(at), look with { Down = 0.5f, Across = IsNearRight(at) ? 1 : 0 });
            return;
        }

        if (Target is { } target)
        {
            DrawArrow(canvas, at, At(target.X, target.Y));
        }

        ChartText.Draw(canvas, text, at, look);
    }

    private SKPoint Beside(SKPoint at) => new(at.X + (IsNearRight(at) ? -10 : 10), at.Y + (at.Y < Axes.DataRect.Top + 24 ? 14 : -12));

    private bool IsNearRight(SKPoint at) => at.X + 14 + ChartText.Measure(text, look).Width > Axes.DataRect.Right;

    /// <summary>The arrow begins where it leaves the box of the text.</summary>
    private void DrawArrow(SKCanvas canvas, SKPoint from, SKPoint to)
    {
        var size = text.Plain.Length == 0 ? SKSize.Empty : ChartText.Measure(text, look) + new SKSize(2 * Gap, Gap);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var share = Math.Min(
            Math.Abs(dx) > 0 ? size.Width / 2 / Math.Abs(dx) : float.MaxValue,
            Math.Abs(dy) > 0 ? size.Height / 2 / Math.Abs(dy) : float.MaxValue);
        if (share >= 1 || Math.Abs(dx) + Math.Abs(dy) < Head)
        {
            return;
        }

        using var line = new SKPath();
        using var head = new SKPath();
        ArrowShape.Add(line, head, new SKPoint(from.X + (share * dx), from.Y + (share * dy)), to, Head);
        using var stroke = ChartPaint.Stroke(look.Ink, LineWidth);
        using var fill = ChartPaint.Fill(look.Ink);
        canvas.DrawPath(line, stroke);
        canvas.DrawPath(head, fill);
    }
}
