using static TorchSharp.torch;

namespace LectureKit;

/// <content>Points.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Scatter(Values, Values, string?, Values?, string?)"/>
    public Axes Scatter(Values x, Values y, string? label = null, Values? size = null, string? style = null) =>
        new Axes().Scatter(x, y, label, size, style);

    /// <inheritdoc cref="Axes.Scatter(Values, Values, ClassLabels)"/>
    public Axes Scatter(Values x, Values y, ClassLabels classes) => new Axes().Scatter(x, y, classes);

    /// <inheritdoc cref="Axes.Points(Tensor, ClassLabels)"/>
    public Axes Points(Tensor points, ClassLabels? classes = null) => new Axes().Points(points, classes);
}
