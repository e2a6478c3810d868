using SkiaSharp;

namespace LectureKit;

/// <summary>A picture, a pixel of it a unit of the axes; row 0 is at the top.</summary>
internal sealed class PictureSeries(SKColor[,] pixels) : ChartSeries
{
    private readonly int rows = pixels.GetLength(0), columns = pixels.GetLength(1);

    /// <inheritdoc/>
    public override bool FillsAxes => true;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => new(0, columns, 0, rows);

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        using var bitmap = new SKBitmap(columns, rows);
        bitmap.Pixels = [.. pixels.Cast<SKColor>()];
        ChartPicture.Draw(canvas, bitmap, new SKRect(AtX(0), AtY(rows), AtX(columns), AtY(0)));
    }
}
