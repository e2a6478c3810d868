namespace LectureKit;

/// <content>Box plots.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.BoxPlot(string[], Values[])"/>
    public Axes BoxPlot(string[] names, params Values[] samples) =>
        new Axes().BoxPlot(names, samples);
}
