using SkiaSharp;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Pictures out of tensors, as TorchVision and matplotlib see them: <c>[H, W]</c>, <c>[1, H, W]</c>, <c>[3, H, W]</c>,
/// <c>[4, H, W]</c> or with the channels last. Bytes count from 0 to 255; other numbers from 0 to 1, and a grey picture
/// outside of that is stretched from its least to its largest number.
/// </summary>
internal static class TensorPixels
{
    /// <summary>The colours of a picture, rows by columns.</summary>
    /// <exception cref="ArgumentException">The shape is that of no picture, or a number is infinite.</exception>
    public static SKColor[,] Of(Tensor tensor, string name)
    {
        ArgumentNullException.ThrowIfNull(tensor, name);
        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        using var channelsFirst = ChannelsFirst(tensor.detach(), name);
        var shape = channelsFirst.shape;
        var (channels, rows, columns) = ((int)shape[0], (int)shape[1], (int)shape[2]);
        var numbers = ChartChecks.Data(channelsFirst.reshape(-1), name);
        var scale = Scale(numbers, tensor.dtype == ScalarType.Byte, channels == 1);
        byte At(int channel, int pixel) => scale(numbers[(channel * rows * columns) + pixel]);
        var pixels = new SKColor[rows, columns];
        for (var pixel = 0; pixel < rows * columns; pixel++)
        {
            var red = At(0, pixel);
            pixels[pixel / columns, pixel % columns] = channels == 1
                ? new SKColor(red, red, red)
                : new SKColor(red, At(1, pixel), At(2, pixel), channels == 4 ? At(3, pixel) : (byte)255);
        }

        return pixels;
    }

    private static Tensor ChannelsFirst(Tensor tensor, string name)
    {
        static bool IsChannels(long size) => size is 1 or 3 or 4;
        return tensor.dim() switch
        {
            2 => tensor.unsqueeze(0),
            3 when IsChannels(tensor.shape[0]) => tensor.alias(),
            3 when IsChannels(tensor.shape[2]) => tensor.permute(2, 0, 1),
            4 when tensor.shape[0] == 1 => ChannelsFirst(tensor.squeeze(0), name),
            _ => throw new ArgumentException(
                $"'{name}' has the shape [{string.Join(", ", tensor.shape)}]; a picture has [H, W], [C, H, W] or [H, W, C] "
                + "with 1, 3 or 4 channels.",
                name),
        };
    }

    private static Func<double, byte> Scale(double[] numbers, bool isBytes, bool isGrey)
    {
        var (least, most) = CoordinateBounds.Extremes(numbers);
        var (from, to) = isBytes ? (0, 255) : isGrey && (least < 0 || most > 1) ? (least, most) : (0, 1);
        var span = to > from ? to - from : 1;
        return number => double.IsNaN(number) ? (byte)0 : (byte)Math.Round(255 * Math.Clamp((number - from) / span, 0, 1));
    }
}
