namespace LectureKit;

/// <content>Box plots.</content>
public sealed partial class Axes
{
    /// <summary>
    /// Draws a box for each sample: from the lower to the upper quartile, a line at the median, whiskers to the farthest
    /// number within 1.5 heights of the box (Tukey, 1977), the others as rings.
    /// </summary>
    /// <param name="names">Names below the boxes.</param>
    /// <param name="samples">A sample for each name; NaN is left out.</param>
    /// <exception cref="ArgumentException">A sample is empty or has an infinity, or the numbers of names and samples differ.</exception>
    public Axes BoxPlot(string[] names, params Values[] samples)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(samples);
        ChartChecks.SameLength(names.Length, nameof(names), samples.Length, nameof(samples));
        for (var i = 0; i < samples.Length; i++)
        {
            var sample = ChartChecks.Data(samples[i], nameof(samples));
            Add(new BoxSeries(i, [.. sample.Where(number => !double.IsNaN(number)).Order()], Ink.Series(i)));
        }

        Underlying.Grid.XAxisStyle.IsVisible = false;
        Underlying.Axes.Bottom.MajorTickStyle.Length = 0;
        return XTicks(Values.Of(Enumerable.Range(0, names.Length).Select(i => (double)i)), names);
    }
}
