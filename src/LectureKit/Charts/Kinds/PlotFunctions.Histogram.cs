namespace LectureKit;

/// <content>Histograms.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Histogram(Values, int, string?, bool)"/>
    public Axes Histogram(Values values, int bins = 0, string? label = null, bool density = false) =>
        new Axes().Histogram(values, bins, label, density);
}
