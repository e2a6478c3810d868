using SkiaSharp;

namespace LectureKit;

/// <summary>The area between two lines, in pieces where a number is missing.</summary>
internal sealed class BandSeries(double[] xs, double[] lows, double[] highs, Ink ink) : ChartSeries
{
    private const double Opacity = 0.22;

    /// <summary>Name for the legend.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => CoordinateBounds.Of(xs, [.. lows, .. highs]);

    /// <inheritdoc/>
    public override int Weight => Math.Min(xs.Length, 4000);

    /// <inheritdoc/>
    public override IEnumerable<LegendEntry> Entries =>
        Label is null ? [] : [new(MathText.Parse(Label), DrawSample)];

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        using var fill = ChartPaint.Fill(ink, Opacity);
        var piece = new List<int>();
        for (var i = 0; i <= xs.Length; i++)
        {
            if (i < xs.Length && !double.IsNaN(Scales.X(xs[i]) + Scales.Y(lows[i]) + Scales.Y(highs[i])))
            {
                piece.Add(i);
                continue;
            }

            if (piece.Count > 1)
            {
                using var path = new SKPath();
                var upper = LineThinning.Thin([.. piece.Select(at => At(xs[at], highs[at]))]);
                var lower = LineThinning.Thin([.. piece.Select(at => At(xs[at], lows[at]))]);
                path.AddPoly([.. upper, .. lower.AsEnumerable().Reverse()]);
                canvas.DrawPath(path, fill);
            }

            piece.Clear();
        }
    }

    private void DrawSample(SKCanvas canvas, SKRect box)
    {
        using var fill = ChartPaint.Fill(ink, Opacity);
        canvas.DrawRect(box, fill);
    }
}
