namespace LectureKit;

/// <content>Histograms.</content>
public sealed partial class Axes
{
    private const int MostBins = 200;

    /// <summary>Counts numbers in bins of one width.</summary>
    /// <param name="values">The numbers; NaN is left out.</param>
    /// <param name="bins">
    /// Number of bins; 0 chooses it as NumPy's <c>auto</c> does: the narrower bins of Sturges (log₂ n + 1) and of Freedman and Diaconis
    /// (2·IQR/∛n wide).
    /// </param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="density">Whether the area is 1, so that samples of different size compare.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty or has an infinity.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bins"/> is negative.</exception>
    public Axes Histogram(Values values, int bins = 0, string? label = null, bool density = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bins);
        double[] numbers = [.. ChartChecks.Data(values, nameof(values)).Where(number => !double.IsNaN(number)).Order()];
        var (least, most) = numbers[0] < numbers[^1] ? (numbers[0], numbers[^1]) : (numbers[0] - 0.5, numbers[0] + 0.5);
        var count = bins > 0 ? bins : AutomaticBins(numbers, most - least);
        var width = (most - least) / count;
        double[] edges = [.. Enumerable.Range(0, count + 1).Select(i => least + (width * i))];
        var heights = new double[count];
        var step = density ? 1 / (numbers.Length * width) : 1;
        foreach (var number in numbers)
        {
            heights[Math.Min(count - 1, (int)((number - least) / width))] += step;
        }

        var index = Series.OfType<HistogramSeries>().Count();
        var ink = SeriesStyle.Parse(null, groups++).Ink;
        Margins(0.02, 0.02, 0, 0.07);
        return Add(new HistogramSeries(edges, heights, ink, index) { Label = label });
    }

    /// <summary>Number of bins for sorted numbers.</summary>
    private static int AutomaticBins(double[] sorted, double span)
    {
        var sturges = Math.Ceiling(Math.Log2(sorted.Length)) + 1;
        var spread = Quantiles.Of(sorted, 0.75) - Quantiles.Of(sorted, 0.25);
        var freedman = spread > 0 ? Math.Ceiling(span * Math.Cbrt(sorted.Length) / (2 * spread)) : 0;
        return (int)Math.Clamp(Math.Max(sturges, freedman), 1, MostBins);
    }
}
