using SkiaSharp;

namespace LectureKit;

/// <summary>Points with upright bars that say how sure they are.</summary>
internal sealed class ErrorBarSeries(double[] xs, double[] ys, double[] errors, SeriesStyle style) : ChartSeries
{
    private const float CapWidth = 5;

    /// <summary>Name for the legend.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => CoordinateBounds.Of(
        xs, [.. ys.Zip(errors, (y, error) => y - error), .. ys.Zip(errors, (y, error) => y + error)]);

    /// <inheritdoc/>
    public override int Weight => 4 * xs.Length;

    /// <inheritdoc/>
    public override IEnumerable<LegendEntry> Entries => Label is null
        ? []
        : [new(MathText.Parse(Label), (canvas, box) => DrawOne(canvas, new SKPoint(box.MidX, box.MidY), box.Top - 2, box.Bottom + 2))];

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            if (!double.IsNaN(xs[i] + ys[i] + errors[i]))
            {
                DrawOne(canvas, At(xs[i], ys[i]), AtY(ys[i] + errors[i]), AtY(ys[i] - errors[i]));
            }
        }
    }

    private void DrawOne(SKCanvas canvas, SKPoint at, float top, float bottom)
    {
        using var path = new SKPath();
        path.AddPoly([new SKPoint(at.X - CapWidth, top), new SKPoint(at.X + CapWidth, top)], close: false);
        path.AddPoly([new SKPoint(at.X - CapWidth, bottom), new SKPoint(at.X + CapWidth, bottom)], close: false);
        path.AddPoly([new SKPoint(at.X, top), new SKPoint(at.X, bottom)], close: false);
        using var stroke = ChartPaint.Stroke(style.Ink, 1.8f);
        canvas.DrawPath(path, stroke);
        Markers.Draw(canvas, [at], style.Marker ?? Marker.Disc, PointSeries.DefaultSize, style.Ink);
    }
}
