namespace LectureKit;

/// <content>Vector fields.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.VectorField(Values, Values, Values, Values)"/>
    public Axes VectorField(Values x, Values y, Values u, Values v) =>
        new Axes().VectorField(x, y, u, v);

    /// <inheritdoc cref="Axes.VectorField(
    /// Func{double, double, ValueTuple{double, double}}, ValueTuple{double, double}, ValueTuple{double, double}, int)"/>
    public Axes VectorField(
        Func<double, double, (double U, double V)> field, (double From, double To) x,
        (double From, double To) y, int count = 15) =>
        new Axes().VectorField(field, x, y, count);
}
