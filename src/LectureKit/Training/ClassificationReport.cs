using System.Globalization;

namespace LectureKit;

/// <summary>How well one class is recognised; see <see cref="Metrics"/> for the formulas.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Precision">Part of right answers among those that named this class.</param>
/// <param name="Recall">Part of the class's objects that were recognised.</param>
/// <param name="F1">Harmonic mean of the two.</param>
/// <param name="Support">Number of the class's objects.</param>
public sealed record ClassScore(string Name, double Precision, double Recall, double F1, long Support);

/// <summary>
/// The scores of all classes, as <c>classification_report</c> of scikit-learn. Averages are over the classes that occur
/// among answers or right classes, each with the same weight (macro).
/// </summary>
public sealed class ClassificationReport
{
    private readonly List<ClassScore> occurring;

    internal ClassificationReport(long[,] counts, IReadOnlyList<string>? names)
    {
        var size = counts.GetLength(0);
        var range = Enumerable.Range(0, size);
        long[] support = [.. range.Select(row => range.Sum(column => counts[row, column]))];
        long[] answered = [.. range.Select(column => range.Sum(row => counts[row, column]))];
        Count = support.Sum();
        Accuracy = Ratio(range.Sum(index => counts[index, index]), Count);
        Classes =
        [
            .. range.Select(index => new ClassScore(
                names?[index] ?? index.ToString(CultureInfo.InvariantCulture),
                Ratio(counts[index, index], answered[index]),
                Ratio(counts[index, index], support[index]),
                Ratio(2 * counts[index, index], answered[index] + support[index]),
                support[index])),
        ];
        occurring = [.. Classes.Where((_, index) => support[index] + answered[index] > 0)];
    }

    /// <summary>One score a class, by index.</summary>
    public IReadOnlyList<ClassScore> Classes { get; }

    /// <summary>Part of right answers.</summary>
    public double Accuracy { get; }

    /// <summary>Number of objects.</summary>
    public long Count { get; }

    /// <summary>Mean precision of the classes.</summary>
    public double MacroPrecision => occurring.Average(score => score.Precision);

    /// <summary>Mean recall of the classes.</summary>
    public double MacroRecall => occurring.Average(score => score.Recall);

    /// <summary>Mean F1 of the classes.</summary>
    public double MacroF1 => occurring.Average(score => score.F1);

    /// <summary>Accuracy and mean F1.</summary>
    public override string ToString() =>
        $"ClassificationReport(accuracy {Numerals.Part(Accuracy)}, macro F1 {Numerals.Part(MacroF1)})";

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
