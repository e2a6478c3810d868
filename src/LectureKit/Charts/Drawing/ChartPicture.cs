using SkiaSharp;

namespace LectureKit;

/// <summary>Draws pixels as sharp boxes.</summary>
internal static class ChartPicture
{
    /// <summary>Stretches pixels over a place.</summary>
    public static void Draw(SKCanvas canvas, SKBitmap pixels, SKRect place)
    {
        using var image = SKImage.FromBitmap(pixels);
        canvas.DrawImage(image, place, new SKSamplingOptions(SKFilterMode.Nearest));
    }
}
