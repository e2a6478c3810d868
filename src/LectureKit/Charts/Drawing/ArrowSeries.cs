using SkiaSharp;

namespace LectureKit;

/// <summary>Arrows of a vector field, the longest of them as long as there is room.</summary>
internal sealed class ArrowSeries(double[] xs, double[] ys, double[] us, double[] vs) : ChartSeries
{
    /// <summary>Length of the longest arrow in CSS pixels.</summary>
    public float Longest { get; init; } = 22;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => CoordinateBounds.Of(xs, ys);

    /// <inheritdoc/>
    public override int Weight => 2 * xs.Length;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        using var path = new SKPath();
        using var heads = new SKPath();
        var most = Enumerable.Range(0, xs.Length).Select(i => Math.Sqrt((us[i] * us[i]) + (vs[i] * vs[i])))
            .Where(double.IsFinite).DefaultIfEmpty().Max();
        for (var i = 0; i < xs.Length && most > 0; i++)
        {
            var scale = (float)(Longest / most);
            var (from, to) = (At(xs[i], ys[i]), new SKPoint((float)us[i] * scale, (float)-vs[i] * scale));
            if (float.IsFinite(from.X + from.Y + to.X + to.Y) && to.Length > 0.5f)
            {
                ArrowShape.Add(path, heads, from, from + to, Math.Clamp(to.Length * 0.4f, 3, 7));
            }
        }

        using var line = ChartPaint.Stroke(Ink.Series(0), 1.6f);
        using var fill = ChartPaint.Fill(Ink.Series(0));
        canvas.DrawPath(path, line);
        canvas.DrawPath(heads, fill);
    }
}
