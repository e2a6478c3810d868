using SkiaSharp;

namespace LectureKit;

/// <summary>A line across the axes, or a pale stripe between two of them.</summary>
internal sealed class StripeSeries(double from, double to, bool isVertical, Ink ink) : ChartSeries
{
    private const double Opacity = 0.14;
    private const float Gap = 5;

    /// <summary>What it says at its end.</summary>
    public string? Label { get; init; }

    /// <summary>Dashes of a line.</summary>
    public int Dashes { get; init; } = Dash.Dashed;

    /// <inheritdoc/>
    public override bool IsObstacle => IsLine || Label is not null;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => isVertical
        ? new CoordinateBounds(from, to, double.NaN, double.NaN)
        : new CoordinateBounds(double.NaN, double.NaN, from, to);

    private bool IsLine => from == to;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        var data = Axes.DataRect.ToSKRect();
        var box = isVertical
            ? new SKRect(AtX(from), data.Top, AtX(to), data.Bottom)
            : new SKRect(data.Left, AtY(to), data.Right, AtY(from));
        if (IsLine)
        {
            using var stroke = ChartPaint.Stroke(ink, 1.8f, Dashes);
            canvas.DrawLine(box.Left, box.Top, box.Right, box.Bottom, stroke);
        }
        else if (!ChartTarget.IsSketch)
        {
            using var fill = ChartPaint.Fill(ink, Opacity);
            canvas.DrawRect(box, fill);
        }

        if (Label is not null)
        {
            Write(canvas, MathText.Parse(Label), box, data);
        }
    }

    private void Write(SKCanvas canvas, MathText text, SKRect box, SKRect data)
    {
        var look = new TextLook { HasRim = true, Down = 0 };
        var width = ChartText.Measure(text, look).Width;
        if (!isVertical)
        {
            var above = IsLine ? box.Top - Gap > data.Top + look.Size : false;
            ChartText.Draw(
                canvas, text, new SKPoint(data.Right - Gap, above ? box.Top - Gap : box.Top + Gap),
                look with { Across = 1, Down = above ? 1 : 0 });
        }
        else if (!IsLine && width < box.Width)
        {
            ChartText.Draw(canvas, text, new SKPoint(box.MidX, data.Top + Gap), look);
        }
        else
        {
            var isRight = box.Right + Gap + width < data.Right;
            ChartText.Draw(
                canvas, text, new SKPoint(isRight ? box.Right + Gap : box.Left - Gap, data.Top + Gap),
                look with { Across = isRight ? 0 : 1 });
        }
    }
}
