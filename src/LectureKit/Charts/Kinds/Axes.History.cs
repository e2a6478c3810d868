namespace LectureKit;

/// <content>Training curves.</content>
public sealed partial class Axes
{
    /// <summary>Draws the columns of a training history over epochs 1, 2, …; well-known names get Russian ones.</summary>
    /// <param name="history">
    /// Columns by name, such as <c>loss</c> and <c>val_loss</c>; they may differ in length, and NaN leaves a gap.
    /// </param>
    /// <param name="columns">Which of them; all, in alphabetical order, when none is named.</param>
    /// <exception cref="ArgumentException">There is no column, a named one is missing, or one is empty or has an infinity.</exception>
    public Axes History(IReadOnlyDictionary<string, IReadOnlyList<double>> history, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(columns);
        string[] names = columns.Length > 0 ? columns : [.. history.Keys.Order(StringComparer.Ordinal)];
        if (names.Length == 0)
        {
            throw new ArgumentException("'history' is empty: there is nothing to draw.", nameof(history));
        }

        if (Array.Find(names, name => !history.ContainsKey(name)) is { } missing)
        {
            var known = string.Join(", ", history.Keys.Order(StringComparer.Ordinal));
            throw new ArgumentException($"'history' has no column '{missing}'; it has {known}.", nameof(columns));
        }

        foreach (var name in names)
        {
            var numbers = ChartChecks.Data(Values.Of(history[name]), name);
            double[] epochs = [.. Enumerable.Range(1, numbers.Length).Select(epoch => (double)epoch)];
            AddLine(epochs, numbers, HistoryNames.Russian(name, names), numbers.Length == 1 ? "o" : null);
        }

        WholeX();
        return XLabel("эпоха").YLabel(HistoryNames.Quantity(names));
    }

    /// <summary>Lets the horizontal axis name whole numbers only.</summary>
    private void WholeX()
    {
        if (Underlying.Axes.Bottom.TickGenerator is ScottPlot.TickGenerators.NumericAutomatic ticks)
        {
            ticks.IntegerTicksOnly = true;
        }
    }
}
