namespace LectureKit;

/// <content>How sure a curve is.</content>
public sealed partial class Axes
{
    /// <summary>Fills the area between two curves.</summary>
    /// <param name="x">Horizontal places, ascending.</param>
    /// <param name="low">Lower curve; NaN leaves a gap.</param>
    /// <param name="high">Upper curve; NaN leaves a gap.</param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="style">Colour, such as <c>"C1"</c>; by itself that of the next line, so that a band goes before its line.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or lengths differ.</exception>
    public Axes Band(Values x, Values low, Values high, string? label = null, string? style = null)
    {
        var (places, lows) = (ChartChecks.Data(x, nameof(x)), ChartChecks.Data(low, nameof(low)));
        var highs = ChartChecks.Data(high, nameof(high));
        ChartChecks.SameLength(places.Length, nameof(x), lows.Length, nameof(low));
        ChartChecks.SameLength(places.Length, nameof(x), highs.Length, nameof(high));
        return Add(new BandSeries(places, lows, highs, SeriesStyle.Parse(style, lines).Ink) { Label = label });
    }

    /// <summary>Draws a curve and around it a band of one error to each side.</summary>
    /// <param name="x">Horizontal places, ascending.</param>
    /// <param name="y">The curve, for instance a mean.</param>
    /// <param name="error">Half the width of the band, for instance a standard deviation.</param>
    /// <param name="label">Name of the curve for the legend.</param>
    /// <param name="style">Colour, dashes and points.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or lengths differ.</exception>
    public Axes ErrorBand(Values x, Values y, Values error, string? label = null, string? style = null)
    {
        var (places, heights, errors) = WithErrors(x, y, error);
        var ink = SeriesStyle.Parse(style, lines).Ink;
        double[] lows = [.. heights.Zip(errors, (height, width) => height - width)];
        double[] highs = [.. heights.Zip(errors, (height, width) => height + width)];
        return Add(new BandSeries(places, lows, highs, ink)).AddLine(places, heights, label, style);
    }

    /// <summary>Draws points with upright error bars.</summary>
    /// <param name="x">Horizontal places.</param>
    /// <param name="y">Heights.</param>
    /// <param name="error">Half the length of each bar.</param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="style">Colour and shape.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or lengths differ.</exception>
    public Axes ErrorBars(Values x, Values y, Values error, string? label = null, string? style = null)
    {
        var (places, heights, errors) = WithErrors(x, y, error);
        return Add(new ErrorBarSeries(places, heights, errors, NextGroup(style)) { Label = label });
    }

    private static (double[] X, double[] Y, double[] Error) WithErrors(Values x, Values y, Values error)
    {
        var (places, heights) = Pairs(x, y);
        var errors = ChartChecks.Data(error, nameof(error));
        ChartChecks.SameLength(places.Length, nameof(x), errors.Length, nameof(error));
        return (places, heights, errors);
    }
}
