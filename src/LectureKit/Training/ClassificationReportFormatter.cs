using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>A <see cref="ClassificationReport"/> as a table: a row a class, the averages, the accuracy.</summary>
internal sealed class ClassificationReportFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (value is not ClassificationReport report)
        {
            return null;
        }

        ImmutableArray<ImmutableArray<TableCell>> rows =
        [
            .. report.Classes.Select(score => Row(score.Name, [score.Precision, score.Recall, score.F1], score.Support)),
            Row("в среднем", [report.MacroPrecision, report.MacroRecall, report.MacroF1], report.Count),
            Row("доля верных", [null, null, report.Accuracy], report.Count),
        ];
        return new Table(["класс", "точность", "полнота", "F1", "объектов"], rows, null).Forms(alt);
    }

    private static ImmutableArray<TableCell> Row(string name, double?[] parts, long count) =>
    [
        new TableCell(name, false),
        .. parts.Select(part => new TableCell(part is { } number ? Numerals.Part(number) : "", true)),
        new TableCell(count.ToString(CultureInfo.InvariantCulture), true),
    ];
}
