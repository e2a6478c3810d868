namespace LectureKit;

/// <content>Confusion matrices.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.ConfusionMatrix(ClassLabels, ClassLabels, string[])"/>
    public Axes ConfusionMatrix(ClassLabels actual, ClassLabels predicted, string[]? names = null) =>
        new Axes().ConfusionMatrix(actual, predicted, names);

    /// <inheritdoc cref="Axes.ConfusionMatrix(ValueGrid, string[])"/>
    public Axes ConfusionMatrix(ValueGrid counts, string[] names) =>
        new Axes().ConfusionMatrix(counts, names);
}
