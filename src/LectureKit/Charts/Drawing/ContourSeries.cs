using SkiaSharp;

namespace LectureKit;

/// <summary>Lines of one height, each with its number where it has room.</summary>
internal sealed class ContourSeries(PlaneGrid plane, IReadOnlyList<ContourLevel> levels) : ChartSeries
{
    private const float LineWidth = 1.8f, LabelRoom = 60;
    private static readonly TextLook Look = new() { Size = 15, HasRim = true };

    /// <summary>Whether the lines carry numbers.</summary>
    public bool HasNumbers { get; init; }

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => plane.Bounds;

    /// <inheritdoc/>
    public override bool FillsAxes => true;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        var labels = new List<(SKPoint At, double Level)>();
        foreach (var level in levels)
        {
            using var path = new SKPath();
            SKPoint[] longest = [];
            foreach (var line in level.Lines)
            {
                SKPoint[] points = [.. line.Select(point => At(plane.X(point.Column), plane.Y(point.Row)))];
                path.AddPoly(points, close: false);
                longest = Length(points) > Length(longest) ? points : longest;
            }

            using var stroke = ChartPaint.Stroke(level.Ink, LineWidth, level.Dash);
            canvas.DrawPath(path, stroke);
            if (HasNumbers && Label(longest, labels) is { } at)
            {
                labels.Add((at, level.Level));
            }
        }

        foreach (var (at, level) in labels)
        {
            ChartText.Draw(canvas, MathText.Parse(ChartNumbers.Tick(level)), at, Look);
        }
    }

    private static float Length(SKPoint[] points) => points.Zip(points.Skip(1), SKPoint.Distance).Sum();

    /// <summary>The point of a line that is farthest from all numbers so far, if that is far enough.</summary>
    private SKPoint? Label(SKPoint[] line, List<(SKPoint At, double Level)> labels)
    {
        var room = SKRect.Inflate(Axes.DataRect.ToSKRect(), -24, -14);
        var places = line.Where(room.Contains)
            .Select(point => (Point: point, Room: labels.Select(label => SKPoint.Distance(label.At, point)).DefaultIfEmpty(999).Min()))
            .Where(place => place.Room > LabelRoom)
            .ToList();
        return Length(line) < LabelRoom || places.Count == 0 ? null : places.MaxBy(place => place.Room).Point;
    }
}
