namespace LectureKit;

/// <content>Heights over a plane.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Contour(
    /// Func{double, double, double}, ValueTuple{double, double}, ValueTuple{double, double}, ContourLevels)"/>
    public Axes Contour(
        Func<double, double, double> function, (double From, double To) x,
        (double From, double To) y, ContourLevels? levels = null) =>
        new Axes().Contour(function, x, y, levels);

    /// <inheritdoc cref="Axes.Contour(
    /// ValueGrid, ValueTuple{double, double}, ValueTuple{double, double}, ContourLevels)"/>
    public Axes Contour(
        ValueGrid z, (double From, double To) x, (double From, double To) y, ContourLevels? levels = null) =>
        new Axes().Contour(z, x, y, levels);

    /// <inheritdoc cref="Axes.FilledContour(
    /// Func{double, double, double}, ValueTuple{double, double}, ValueTuple{double, double}, ContourLevels)"/>
    public Axes FilledContour(
        Func<double, double, double> function, (double From, double To) x,
        (double From, double To) y, ContourLevels? levels = null) =>
        new Axes().FilledContour(function, x, y, levels);

    /// <inheritdoc cref="Axes.FilledContour(
    /// ValueGrid, ValueTuple{double, double}, ValueTuple{double, double}, ContourLevels)"/>
    public Axes FilledContour(
        ValueGrid z, (double From, double To) x, (double From, double To) y, ContourLevels? levels = null) =>
        new Axes().FilledContour(z, x, y, levels);
}
