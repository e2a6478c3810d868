using System.Collections.Immutable;
using SkiaSharp;

namespace LectureKit;

/// <summary>Pictures drawn with SkiaSharp.</summary>
internal sealed class PictureFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        SKImage image => Png(image, alt),
        SKBitmap bitmap => FromBitmap(bitmap, alt),
        _ => null,
    };

    private static ImmutableArray<OutputForm> FromBitmap(SKBitmap bitmap, string? alt)
    {
        using var image = SKImage.FromBitmap(bitmap);
        return Png(image, alt);
    }

    private static ImmutableArray<OutputForm> Png(SKImage image, string? alt)
    {
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return
        [
            new OutputForm("image/png", Convert.ToBase64String(data.Span), alt),
            .. PlainText.Form($"{image.Width} × {image.Height} px"),
        ];
    }
}
