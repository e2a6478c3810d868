namespace LectureKit;

/// <content>Confusion matrices.</content>
public sealed partial class Axes
{
    /// <summary>Counts how often each class was taken for which: rows are the true classes, columns the predicted ones.</summary>
    /// <param name="actual">True classes.</param>
    /// <param name="predicted">Predicted classes, of the same kind: both numbers or both names.</param>
    /// <param name="names">Names in the order of the classes; without them the classes name themselves.</param>
    /// <exception cref="ArgumentException">Lengths differ, there is no example, or there are fewer names than classes.</exception>
    public Axes ConfusionMatrix(ClassLabels actual, ClassLabels predicted, string[]? names = null)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(predicted);
        ChartChecks.SameLength(actual.Count, nameof(actual), predicted.Count, nameof(predicted));
        if (actual.Count == 0)
        {
            throw new ArgumentException("'actual' is empty: there is nothing to count.", nameof(actual));
        }

        // Numbers of classes stay in their order even where one of the two lists lacks a class.
        string[] classes = [.. actual.Names.Concat(predicted.Names).Distinct(StringComparer.Ordinal)];
        if (Array.TrueForAll(classes, name => long.TryParse(name, out _)))
        {
            classes = [.. classes.OrderBy(name => long.Parse(name, System.Globalization.CultureInfo.InvariantCulture))];
        }

        var counts = new int[classes.Length, classes.Length];
        for (var i = 0; i < actual.Count; i++)
        {
            counts[Place(classes, actual, i), Place(classes, predicted, i)]++;
        }

        var shown = names ?? classes;
        return shown.Length == classes.Length
            ? AddConfusion(counts, shown)
            : throw new ArgumentException($"There are {classes.Length} classes and {shown.Length} names.", nameof(names));
    }

    /// <summary>Draws a confusion matrix that was counted elsewhere.</summary>
    /// <param name="counts">Square; rows are the true classes, columns the predicted ones.</param>
    /// <param name="names">Names of the classes.</param>
    /// <exception cref="ArgumentException">The table is not square, or the number of names differs from it.</exception>
    public Axes ConfusionMatrix(ValueGrid counts, string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        ChartChecks.Table(counts, nameof(counts));
        ChartChecks.SameLength(counts.Rows, nameof(counts), counts.Columns, nameof(counts));
        ChartChecks.SameLength(counts.Rows, nameof(counts), names.Length, nameof(names));
        var whole = new int[counts.Rows, counts.Columns];
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i / counts.Columns, i % counts.Columns] = (int)Math.Round(counts[i / counts.Columns, i % counts.Columns]);
        }

        return AddConfusion(whole, names);
    }

    private static int Place(string[] classes, ClassLabels labels, int i) =>
        Array.IndexOf(classes, labels.Names[labels.Indices[i]]);

    private Axes AddConfusion(int[,] counts, string[] names)
    {
        NameCells(ValueGrid.Filled(names.Length, names.Length, (row, column) => counts[row, column]), names, names);
        return Labels("предсказанный класс", "истинный класс").Add(new ConfusionSeries(counts));
    }
}
