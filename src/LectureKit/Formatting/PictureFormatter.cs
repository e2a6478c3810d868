using System.Collections.Immutable;
using System.Text;
using SkiaSharp;

namespace LectureKit;

/// <summary>Pictures drawn with SkiaSharp: pixels as PNG, recorded drawings as SVG and PNG.</summary>
internal sealed class PictureFormatter : IFormatter
{
    /// <inheritdoc/>
    public string? Library => "SkiaSharp";

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        SKImage image => [Png(image, alt), .. Describe(image.Width, image.Height)],
        SKBitmap bitmap => FromBitmap(bitmap, alt),
        SKPicture picture => FromPicture(picture, alt),
        _ => null,
    };

    private static ImmutableArray<OutputForm> FromBitmap(SKBitmap bitmap, string? alt)
    {
        using var image = SKImage.FromBitmap(bitmap);
        return [Png(image, alt), .. Describe(image.Width, image.Height)];
    }

    private static ImmutableArray<OutputForm> FromPicture(SKPicture picture, string? alt)
    {
        var bounds = picture.CullRect;
        var size = new FigureSize(Math.Max(1, (int)Math.Ceiling(bounds.Width)), Math.Max(1, (int)Math.Ceiling(bounds.Height)));
        var png = PngPicture.Draw(size, canvas => canvas.DrawPicture(picture, -bounds.Left, -bounds.Top), alt);
        return [Svg(picture, size, alt), png, .. Describe(size.Width, size.Height)];
    }

    private static OutputForm Svg(SKPicture picture, FigureSize size, string? alt)
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, size.Width, size.Height), stream))
        {
            canvas.Translate(-picture.CullRect.Left, -picture.CullRect.Top);
            picture.Playback(canvas);
        }

        var svg = ChartSvg.Write(Encoding.UTF8.GetString(stream.ToArray()), size, ChartSvgStyle.AsDrawn);
        return new OutputForm("image/svg+xml", svg, alt);
    }

    private static OutputForm Png(SKImage image, string? alt)
    {
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return new OutputForm("image/png", Convert.ToBase64String(data.Span), alt);
    }

    private static ImmutableArray<OutputForm> Describe(int width, int height) => PlainText.Form($"[{width} × {height} px]");
}
