using static TorchSharp.torch;

namespace LectureKit;

/// <content>Pictures.</content>
public sealed partial class Axes
{
    /// <summary>Shows a tensor as a picture without axes, its pixels square and sharp.</summary>
    /// <param name="image">
    /// <c>[H, W]</c>, <c>[C, H, W]</c> or <c>[H, W, C]</c> with 1, 3 or 4 channels. Bytes count from 0 to 255, other numbers from 0 to
    /// 1; a grey picture outside of that is stretched from its least to its largest number.
    /// </param>
    /// <exception cref="ArgumentException">The shape is that of no picture, or a number is infinite.</exception>
    public Axes Image(Tensor image) => Image(TensorPixels.Of(image, nameof(image)));

    /// <summary>Shows a table of grey values as a picture.</summary>
    /// <param name="image">Rows by columns, from 0 to 1 or anything else, which is stretched.</param>
    /// <exception cref="ArgumentException">The table is empty or has an infinity.</exception>
    public Axes Image(ValueGrid image)
    {
        ChartChecks.Table(image, nameof(image));
        using var scope = NewDisposeScope();
        double[] numbers = [.. image.All];
        return Image(TensorPixels.Of(tensor(numbers).reshape(image.Rows, image.Columns), nameof(image)));
    }

    private Axes Image(SkiaSharp.SKColor[,] pixels) => NoTicks().EqualScale().Add(new PictureSeries(pixels));
}
