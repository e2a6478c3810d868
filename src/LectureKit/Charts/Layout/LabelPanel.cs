using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>A title or the name of an axis with raised or lowered letters, beside the data.</summary>
internal sealed class LabelPanel(Edge edge, MathText text, TextLook look) : ChartPanel(edge)
{
    /// <inheritdoc/>
    public override float Measure(Paint paint) => look.Size * 1.7f;

    /// <inheritdoc/>
    protected override void Draw(SKCanvas canvas, SKRect place) =>
        ChartText.Draw(canvas, text, new SKPoint(place.MidX, place.MidY), look);
}
