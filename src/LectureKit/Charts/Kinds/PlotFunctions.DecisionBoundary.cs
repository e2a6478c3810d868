using static TorchSharp.torch;

namespace LectureKit;

/// <content>What a classifier answers over the plane.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.DecisionBoundary(
    /// Func{double, double, double}, ValueTuple{double, double}, ValueTuple{double, double}, double)"/>
    public Axes DecisionBoundary(
        Func<double, double, double> score, (double From, double To) x,
        (double From, double To) y, double threshold = 0.5) =>
        new Axes().DecisionBoundary(score, x, y, threshold);

    /// <inheritdoc cref="Axes.DecisionBoundary(
    /// nn.Module{Tensor, Tensor}, ValueTuple{double, double}, ValueTuple{double, double}, double)"/>
    public Axes DecisionBoundary(
        nn.Module<Tensor, Tensor> module, (double From, double To) x, (double From, double To) y, double threshold = 0.5) =>
        new Axes().DecisionBoundary(module, x, y, threshold);

    /// <inheritdoc cref="Axes.DecisionBoundary(nn.Module{Tensor, Tensor}, Tensor, ClassLabels, double)"/>
    public Axes DecisionBoundary(
        nn.Module<Tensor, Tensor> module, Tensor points, ClassLabels classes, double threshold = 0.5) =>
        new Axes().DecisionBoundary(module, points, classes, threshold);
}
