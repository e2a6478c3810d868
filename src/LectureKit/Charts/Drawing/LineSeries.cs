using SkiaSharp;

namespace LectureKit;

/// <summary>A line through points, broken where a number is missing.</summary>
internal sealed class LineSeries(double[] xs, double[] ys, SeriesStyle style) : ChartSeries
{
    private const float MarkerSize = 8;

    /// <summary>Name for the legend.</summary>
    public string? Label { get; init; }

    /// <summary>Width of the line in CSS pixels.</summary>
    public float Width { get; init; } = 2.5f;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds { get; } = CoordinateBounds.Of(xs, ys);

    /// <inheritdoc/>
    public override int Weight => style.Marker is null && IsSorted ? Math.Min(xs.Length, 4000) : xs.Length;

    /// <inheritdoc/>
    public override IEnumerable<LegendEntry> Entries => Label is null ? [] : [new(MathText.Parse(Label), DrawSample)];

    private bool IsSorted { get; } = LineThinning.IsSorted(xs);

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        using var paint = ChartPaint.Stroke(style.Ink, Width, style.Dash);
        var points = Points();
        using (var path = Path(IsSorted ? LineThinning.Thin(points) : points))
        {
            canvas.DrawPath(path, paint);
        }

        if (style.Marker is { } marker)
        {
            SKPoint[] drawn = [.. points.Where(IsReal)];
            Markers.Draw(canvas, drawn, marker, MarkerSize, style.Ink);
        }
    }

    private static bool IsReal(SKPoint point) => float.IsFinite(point.X) && float.IsFinite(point.Y);

    private static SKPath Path(SKPoint[] points)
    {
        var path = new SKPath();
        var isOpen = false;
        foreach (var point in points)
        {
            if (!IsReal(point))
            {
                isOpen = false;
                continue;
            }

            if (isOpen)
            {
                path.LineTo(point);
            }
            else
            {
                path.MoveTo(point);
            }

            isOpen = true;
        }

        return path;
    }

    private SKPoint[] Points()
    {
        var points = new SKPoint[xs.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = At(xs[i], ys[i]);
        }

        return points;
    }

    private void DrawSample(SKCanvas canvas, SKRect box)
    {
        using var paint = ChartPaint.Stroke(style.Ink, Width, style.Dash);
        canvas.DrawLine(box.Left, box.MidY, box.Right, box.MidY, paint);
        if (style.Marker is { } marker)
        {
            Markers.Draw(canvas, [new SKPoint(box.MidX, box.MidY)], marker, MarkerSize, style.Ink);
        }
    }
}
