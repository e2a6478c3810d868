using SkiaSharp;

namespace LectureKit;

/// <summary>Points of one class.</summary>
internal sealed class PointSeries(double[] xs, double[] ys, SeriesStyle style) : ChartSeries
{
    /// <summary>Diameter of a point when the data say nothing about it.</summary>
    public const float DefaultSize = 8;

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
        // Larger points first, so that none of the small ones is lost below them.
        var groups = Enumerable.Range(0, xs.Length).Select(i => (Point: At(xs[i], ys[i]), Size: Sizes?[i] ?? DefaultSize))
            .Where(point => float.IsFinite(point.Point.X) && float.IsFinite(point.Point.Y))
            .GroupBy(point => MathF.Round(point.Size * 2) / 2, point => point.Point)
            .OrderByDescending(group => group.Key);
        foreach (var group in groups)
        {
            Markers.Draw(canvas, [.. group], Shape, group.Key, style.Ink);
        }
    }

    private void DrawSample(SKCanvas canvas, SKRect box) =>
        Markers.Draw(canvas, [new SKPoint(box.MidX, box.MidY)], Shape, DefaultSize + 1, style.Ink);
}
