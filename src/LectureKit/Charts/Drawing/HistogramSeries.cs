using SkiaSharp;

namespace LectureKit;

/// <summary>Bars without gaps over the bins of a quantity.</summary>
internal sealed class HistogramSeries(double[] edges, double[] heights, Ink ink, int index) : ChartSeries
{
    /// <summary>Name for the legend.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => new(edges[0], edges[^1], 0, heights.Max());

    /// <inheritdoc/>
    public override int Weight => heights.Length;

    /// <inheritdoc/>
    public override IEnumerable<LegendEntry> Entries =>
        Label is null ? [] : [new(MathText.Parse(Label), (canvas, box) => Fill(canvas, [box]))];

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas) => Fill(
        canvas,
        Enumerable.Range(0, heights.Length).Where(i => heights[i] > 0).Select(i =>
        {
            var (a, b) = (At(edges[i], 0), At(edges[i + 1], heights[i]));
            return new SKRect(a.X, b.Y, b.X, a.Y);
        }));

    private void Fill(SKCanvas canvas, IEnumerable<SKRect> boxes)
    {
        foreach (var box in boxes)
        {
            Hatch.Draw(canvas, box, ink, index);
        }
    }
}
