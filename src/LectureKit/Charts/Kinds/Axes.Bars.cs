namespace LectureKit;

/// <content>Bars.</content>
public sealed partial class Axes
{
    /// <summary>Draws a bar for each name. Called again with the same names it puts the new bars beside the others.</summary>
    /// <param name="names">What stands below the bars.</param>
    /// <param name="values">Heights; NaN leaves a place empty.</param>
    /// <param name="label">Name of the group for the legend.</param>
    /// <exception cref="ArgumentException">
    /// An argument is empty or has an infinity, lengths differ, or the names are not those of the bars before.
    /// </exception>
    public Axes Bars(string[] names, Values values, string? label = null) => AddBars(names, values, label, isHorizontal: false);

    /// <summary>Draws lying bars, the first name at the top; good for long names.</summary>
    /// <param name="names">What stands beside the bars.</param>
    /// <param name="values">Lengths; NaN leaves a place empty.</param>
    /// <param name="label">Name of the group for the legend.</param>
    /// <exception cref="ArgumentException">As for <see cref="Bars"/>.</exception>
    public Axes BarsHorizontal(string[] names, Values values, string? label = null) =>
        AddBars(names, values, label, isHorizontal: true);

    /// <summary>Writes its number at the end of every bar.</summary>
    /// <param name="format">Format of .NET, such as <c>0.00</c> or <c>0 %</c>; it prints a decimal comma.</param>
    /// <exception cref="InvalidOperationException">The chart has no bars yet.</exception>
    public Axes BarLabels(string format = "0.##")
    {
        ArgumentNullException.ThrowIfNull(format);
        var bars = Series.OfType<BarSeries>().LastOrDefault()
            ?? throw new InvalidOperationException("BarLabels needs bars: call Bars or BarsHorizontal before.");
        bars.NumberFormat = format;
        return this;
    }

    /// <summary>Lets some bars stand out: another colour, and hatched.</summary>
    /// <param name="names">Names of the bars.</param>
    /// <exception cref="InvalidOperationException">The chart has no bars yet, or several groups of them.</exception>
    /// <exception cref="ArgumentException">There is no bar of that name.</exception>
    public Axes Highlight(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (Series.OfType<BarSeries>().LastOrDefault() is not { Groups: 1 } bars)
        {
            throw new InvalidOperationException("Highlight needs one group of bars: call Bars or BarsHorizontal before.");
        }

        if (names.FirstOrDefault(name => !bars.Names.Contains(name)) is { } missing)
        {
            throw new ArgumentException($"There is no bar \"{missing}\"", nameof(names));
        }

        bars.Highlighted.UnionWith(names);
        return this;
    }

    private Axes AddBars(string[] names, Values values, string? label, bool isHorizontal)
    {
        ArgumentNullException.ThrowIfNull(names);
        var heights = ChartChecks.Data(values, nameof(values));
        ChartChecks.SameLength(names.Length, nameof(names), heights.Length, nameof(values));
        var bars = Series.OfType<BarSeries>().FirstOrDefault();
        var ink = SeriesStyle.Parse(null, groups++).Ink;
        if (bars is null)
        {
            bars = new BarSeries(names, isHorizontal);
            bars.AddGroup(heights, label, ink);
            NameBars(bars);
            return Add(bars);
        }

        if (!bars.Names.SequenceEqual(names) || bars.IsHorizontal != isHorizontal)
        {
            throw new ArgumentException("'names' must be those of the bars that are there already.", nameof(names));
        }

        bars.AddGroup(heights, label, ink);
        return this;
    }

    private void NameBars(BarSeries bars)
    {
        Values places = Values.Of(Enumerable.Range(0, bars.Names.Length).Select(bars.PlaceOf));
        Margins(0, 0, 0, 0);
        if (bars.IsHorizontal)
        {
            YTicks(places, bars.Names);
            Underlying.Grid.YAxisStyle.IsVisible = false;
            Underlying.Axes.Left.MajorTickStyle.Length = 0;
            return;
        }

        XTicks(places, bars.Names);
        Underlying.Grid.XAxisStyle.IsVisible = false;
        Underlying.Axes.Bottom.MajorTickStyle.Length = 0;
    }
}
