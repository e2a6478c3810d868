using System.Globalization;
using SkiaSharp;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>A tensor read as pixels.</summary>
/// <param name="Values">Brightness from 0 to 1, channel by channel.</param>
/// <param name="Channels">1, 3 or 4.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Width">In pixels.</param>
internal sealed record TensorImage(double[] Values, int Channels, int Height, int Width)
{
    private const int Small = 160;
    private const int Wanted = 224;
    private const int Largest = 4096;

    /// <summary>Reads and checks; the names in the errors are those of <see cref="Show"/>.</summary>
    public static TensorImage Of(Tensor tensor, bool normalize)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        using var scope = NewDisposeScope();
        var planes = Planes(TensorReader.Dense(tensor));
        if (planes is null || planes.numel() == 0 || planes.shape.Max() > Largest)
        {
            throw new ArgumentException(
                $"The tensor has shape {PlainText.OfPart(tensor.shape)}; a picture has (channels, height, width), "
                + $"(height, width, channels) or (height, width), with 1, 3 or 4 channels and sides of 1 to {Largest}",
                nameof(tensor));
        }

        var values = TensorReader.Doubles(planes, nameof(tensor));
        if (values.Any(double.IsInfinity))
        {
            throw new ArgumentException("The tensor has infinite elements, which have no brightness", nameof(tensor));
        }

        var isWhole = !is_floating_point(planes.dtype) && planes.dtype != ScalarType.Bool;
        var known = values.Where(value => !double.IsNaN(value)).DefaultIfEmpty(0);
        var (low, high) = normalize ? (known.Min(), known.Max()) : (0, isWhole ? 255 : 1);
        var span = high > low ? high - low : 1;
        return new TensorImage(
            [.. values.Select(value => (value - low) / span)],
            (int)planes.shape[0],
            (int)planes.shape[1],
            (int)planes.shape[2]);
    }

    /// <summary>The picture, small ones enlarged pixel by pixel.</summary>
    public ShownValue Shown()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Pixels = [.. Enumerable.Range(0, Height * Width).Select(Pixel)];
        var side = Math.Max(Width, Height);
        var scale = side < Small ? Math.Max(1, Wanted / side) : 1;
        using var large = new SKBitmap(bitmap.Info.WithSize(Width * scale, Height * scale));
        bitmap.ScalePixels(large, new SKSamplingOptions(SKFilterMode.Nearest));
        using var data = large.Encode(SKEncodedImageFormat.Png, 100);
        var text = string.Create(CultureInfo.InvariantCulture, $"[{Width} × {Height} px]");
        return new ShownValue(
        [
            new OutputForm("image/png", Convert.ToBase64String(data.Span), Describe()), .. PlainText.Form(text),
        ]);
    }

    /// <summary>Channels first, with at least one.</summary>
    private static Tensor? Planes(Tensor tensor)
    {
        while (tensor.dim() > 3 && tensor.shape[0] == 1)
        {
            tensor = tensor.squeeze(0);
        }

        return tensor.dim() switch
        {
            2 => tensor.unsqueeze(0),
            3 when tensor.shape[0] is 1 or 3 or 4 => tensor,
            3 when tensor.shape[2] is 1 or 3 or 4 => tensor.permute(2, 0, 1),
            _ => null,
        };
    }

    private SKColor Pixel(int index)
    {
        double Value(int channel) => Values[(channel * Height * Width) + index];
        static byte Byte(double value) => (byte)Math.Round(255 * Math.Clamp(value, 0, 1));
        var (red, green, blue) = Channels == 1 ? (Value(0), Value(0), Value(0)) : (Value(0), Value(1), Value(2));
        if (double.IsNaN(red) || double.IsNaN(green) || double.IsNaN(blue))
        {
            return SKColors.Transparent;
        }

        return new SKColor(Byte(red), Byte(green), Byte(blue), Channels == 4 ? Byte(Value(3)) : (byte)255);
    }

    private string Describe()
    {
        var colors = Channels == 1 ? "в оттенках серого" : "цветное";
        return string.Create(CultureInfo.InvariantCulture, $"Изображение {colors}, {Width} × {Height} пикселей");
    }
}
