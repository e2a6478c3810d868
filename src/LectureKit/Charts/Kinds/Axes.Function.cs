namespace LectureKit;

/// <content>Functions of one variable.</content>
public sealed partial class Axes
{
    private const int FunctionSteps = 400;

    /// <summary>Draws a function: <c>Plot.Function(Math.Tanh)</c>.</summary>
    /// <param name="function">The function; where it is not finite the curve has a gap.</param>
    /// <param name="from">Left end.</param>
    /// <param name="to">Right end.</param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="style">Colour and dashes, such as <c>"C1--"</c>.</param>
    /// <exception cref="ArgumentException">The stretch is empty, or the function is nowhere finite in it.</exception>
    public Axes Function(
        Func<double, double> function, double from = -5, double to = 5, string? label = null, string? style = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        ChartChecks.Range((from, to), nameof(from));
        var xs = Values.Linspace(from, to, FunctionSteps + 1).Numbers;
        double[] ys = [.. xs.Select(x => function(x) is var y && double.IsFinite(y) ? y : double.NaN)];
        return Array.TrueForAll(ys, double.IsNaN)
            ? throw new ArgumentException("'function' is nowhere finite in this stretch.", nameof(function))
            : AddLine(xs, ys, label, style);
    }
}
