using SkiaSharp;

namespace LectureKit;

/// <summary>Points of one class.</summary>
internal sealed class PointSeries(double[] xs, double[] ys, SeriesStyle style) : ChartSeries
{
    /// <summary>Diameter of a point when the data say nothing about it.</summary>
    public const float DefaultSize = 8;

    private const int Many = 5000;

    /// <summary>Name for the legend.</summary>
    public string? Label { get; init; }

    /// <summary>Diameter of each point in CSS pixels.</summary>
    public float[]? Sizes { get; init; }

    /// <inheritdoc/>
    public override CoordinateBounds Bounds { get; } = CoordinateBounds.Of(xs, ys);

    /// <inheritdoc/>
    public override int Weight => xs.Length;

    /// <inheritdoc/>
    public override IEnumerable<LegendEntry> Entries => Label is null ? [] : [new(MathText.Parse(Label), DrawSample)];

    private Marker Shape => style.Marker ?? Marker.Disc;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        if (Sizes is null)
        {
            Markers.Draw(canvas, Visible(), Shape, DefaultSize, style.Ink);
            return;
        }

        // Larger points first, so that none of the small ones is lost below them.
        var groups = Enumerable.Range(0, xs.Length).Select(i => (Point: At(xs[i], ys[i]), Size: Sizes[i]))
            .Where(point => float.IsFinite(point.Point.X) && float.IsFinite(point.Point.Y))
            .GroupBy(point => MathF.Round(point.Size * 2) / 2, point => point.Point)
            .OrderByDescending(group => group.Key);
        foreach (var group in groups)
        {
            Markers.Draw(canvas, [.. group], Shape, group.Key, style.Ink);
        }
    }

    /// <summary>Points that have a place; of very many only one for each half pixel, for the others would lie below it.</summary>
    private SKPoint[] Visible()
    {
        var cells = ChartTarget.IsSketch ? 0.5f : 2f;
        var taken = new HashSet<(int, int)>();
        var points = new List<SKPoint>(xs.Length);
        for (var i = 0; i < xs.Length; i++)
        {
            var point = At(xs[i], ys[i]);
            if (float.IsFinite(point.X) && float.IsFinite(point.Y)
                && (xs.Length <= Many || taken.Add(((int)(point.X * cells), (int)(point.Y * cells)))))
            {
                points.Add(point);
            }
        }

        return [.. points];
    }

    private void DrawSample(SKCanvas canvas, SKRect box) =>
        Markers.Draw(canvas, [new SKPoint(box.MidX, box.MidY)], Shape, DefaultSize + 1, style.Ink);
}
