using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>A colour bar at the right of the data, with numbers.</summary>
internal sealed class ColorBarPanel(Func<double, SKColor> color, IReadOnlyList<double> edges, double[] ticks)
    : ChartPanel(Edge.Right)
{
    private const float Gap = 10, BarWidth = 16, TextGap = 6;
    private static readonly TextLook Look = new() { Across = 0 };

    /// <inheritdoc/>
    public override float Measure(Paint paint) => Gap + BarWidth + TextGap
        + ticks.Select(tick => ChartText.Measure(Text(tick), Look).Width).DefaultIfEmpty().Max() + 4;

    /// <summary>Ticks at round numbers between two ends.</summary>
    public static double[] RoundTicks(double least, double most)
    {
        var rough = (most - least) / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * (rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 };
        var first = Math.Ceiling((least / step) - 1e-9);
        return [.. Enumerable.Range(0, 12).Select(i => (first + i) * step).Where(tick => tick <= most + (1e-9 * step))];
    }

    /// <inheritdoc/>
    protected override void Draw(SKCanvas canvas, SKRect place)
    {
        var bar = new SKRect(place.Left + Gap, place.Top, place.Left + Gap + BarWidth, place.Bottom);
        var (least, most) = (edges[0], edges[^1]);
        float Y(double number) => bar.Bottom - (float)((number - least) / (most - least) * bar.Height);
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            using var fill = ChartPaint.Fill(Ink.Fixed(color((edges[i] + edges[i + 1]) / 2)));
            fill.IsAntialias = false;
            canvas.DrawRect(new SKRect(bar.Left, Y(edges[i + 1]), bar.Right, Math.Min(bar.Bottom, Y(edges[i]) + 0.5f)), fill);
        }

        using var frame = ChartPaint.Stroke(Ink.Black, 1);
        canvas.DrawRect(bar, frame);
        foreach (var tick in ticks)
        {
            canvas.DrawLine(bar.Right, Y(tick), bar.Right + 4, Y(tick), frame);
            ChartText.Draw(canvas, Text(tick), new SKPoint(bar.Right + TextGap, Y(tick)), Look);
        }
    }

    private static MathText Text(double tick) => MathText.Parse(ChartNumbers.Tick(tick));
}
