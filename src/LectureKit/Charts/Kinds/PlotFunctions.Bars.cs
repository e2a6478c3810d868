namespace LectureKit;

/// <content>Bars.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Bars(string[], Values, string?)"/>
    public Axes Bars(string[] names, Values values, string? label = null) =>
        new Axes().Bars(names, values, label);

    /// <inheritdoc cref="Axes.BarsHorizontal(string[], Values, string?)"/>
    public Axes BarsHorizontal(string[] names, Values values, string? label = null) =>
        new Axes().BarsHorizontal(names, values, label);
}
