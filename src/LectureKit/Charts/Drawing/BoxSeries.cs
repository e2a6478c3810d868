using SkiaSharp;

namespace LectureKit;

/// <summary>A box plot of one sample: quartiles, whiskers to the farthest number within 1.5 boxes, the rest as points.</summary>
internal sealed class BoxSeries(double place, double[] sorted, Ink ink) : ChartSeries
{
    private const double BoxWidth = 0.5, CapWidth = 0.25, Reach = 1.5;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => new(place - 0.5, place + 0.5, sorted[0], sorted[^1]);

    /// <inheritdoc/>
    public override int Weight => sorted.Length;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        var (low, middle, high) = (Quantiles.Of(sorted, 0.25), Quantiles.Of(sorted, 0.5), Quantiles.Of(sorted, 0.75));
        var (from, to) = (low - (Reach * (high - low)), high + (Reach * (high - low)));
        double[] near = [.. sorted.Where(number => number >= from && number <= to)];
        using var line = ChartPaint.Stroke(ink, 1.8f);
        using var fill = ChartPaint.Fill(ink, 0.22);
        var box = new SKRect(AtX(place - (BoxWidth / 2)), AtY(high), AtX(place + (BoxWidth / 2)), AtY(low));
        canvas.DrawRect(box, fill);
        canvas.DrawRect(box, line);
        DrawWhisker(canvas, line, near.Length > 0 ? Math.Min(low, near[0]) : low, low);
        DrawWhisker(canvas, line, near.Length > 0 ? Math.Max(high, near[^1]) : high, high);
        using var median = ChartPaint.Stroke(Ink.Black, 2.5f);
        canvas.DrawLine(box.Left, AtY(middle), box.Right, AtY(middle), median);
        var far = sorted.Where(number => number < from || number > to).Select(number => At(place, number));
        Markers.Draw(canvas, [.. far], Marker.Ring, PointSeries.DefaultSize, ink);
    }

    private void DrawWhisker(SKCanvas canvas, SKPaint line, double end, double box)
    {
        canvas.DrawLine(At(place, box), At(place, end), line);
        canvas.DrawLine(At(place - (CapWidth / 2), end), At(place + (CapWidth / 2), end), line);
    }
}
