using SkiaSharp;

namespace LectureKit.Tests.Formatting;

public sealed class PictureTests
{
    [Fact]
    public void Bitmap_and_image_are_png()
    {
        using var bitmap = new SKBitmap(3, 2);
        bitmap.Erase(SKColors.Red);
        using var image = SKImage.FromBitmap(bitmap);
        var forms = LectureHost.Format(bitmap, "красный").Forms;
        Assert.Equal(["image/png", "text/plain"], forms.Select(form => form.MediaType));
        Assert.Equal("красный", forms[0].Alt);
        Assert.Equal("[3 × 2 px]", forms[1].Data);
        using var decoded = SKBitmap.Decode(Convert.FromBase64String(LectureHost.Format(image).Forms[0].Data));
        Assert.Equal(SKColors.Red, decoded.GetPixel(2, 1));
    }

    [Fact]
    public void Drawing_keeps_its_colours_in_svg_and_png()
    {
        using var recorder = new SKPictureRecorder();
        using var paint = new SKPaint { Color = SKColors.Black };
        recorder.BeginRecording(new SKRect(10, 10, 30, 20)).DrawRect(12, 12, 5, 5, paint);
        using var picture = recorder.EndRecording();
        var forms = LectureHost.Format(picture).Forms;
        Assert.Equal(["image/svg+xml", "image/png", "text/plain"], forms.Select(form => form.MediaType));
        Assert.Contains("viewBox=\"0 0 20 10\"", forms[0].Data, StringComparison.Ordinal);
        Assert.DoesNotContain("--chart", forms[0].Data, StringComparison.Ordinal);
        using var decoded = SKBitmap.Decode(Convert.FromBase64String(forms[1].Data));
        Assert.Equal(SKColors.Black, decoded.GetPixel(8, 8));
    }
}
