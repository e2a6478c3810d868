using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>A legend below the chart.</summary>
internal sealed class LegendPanel(LegendRows rows, float width) : ChartPanel(Edge.Bottom)
{
    private const float Gap = 6;

    /// <inheritdoc/>
    public override float Measure(Paint paint) => rows.FlowHeight(width) + (2 * Gap);

    /// <inheritdoc/>
    protected override void Draw(SKCanvas canvas, SKRect place) =>
        rows.DrawFlow(canvas, new SKRect(place.Left, place.Top + Gap, place.Right, place.Bottom));
}
