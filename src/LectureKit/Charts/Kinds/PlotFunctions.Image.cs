using static TorchSharp.torch;

namespace LectureKit;

/// <content>Pictures.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Image(Tensor)"/>
    public Axes Image(Tensor image) =>
        new Axes().Image(image);

    /// <inheritdoc cref="Axes.Image(ValueGrid)"/>
    public Axes Image(ValueGrid image) =>
        new Axes().Image(image);
}
