namespace LectureKit;

/// <content>Functions of one variable.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Function(Func{double, double}, double, double, string?, string?)"/>
    public Axes Function(
        Func<double, double> function, double from = -5, double to = 5, string? label = null, string? style = null) =>
        new Axes().Function(function, from, to, label, style);
}
