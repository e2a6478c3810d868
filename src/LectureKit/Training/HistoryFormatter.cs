using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>A <see cref="History"/> as a table of at most ten of its epochs, evenly spaced, the first and the last
/// among them.</summary>
internal sealed class HistoryFormatter : IFormatter
{
    private const int MostRows = 10;

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (value is not History history)
        {
            return null;
        }

        var rows = Epochs(history.Epochs).Select(epoch => ImmutableArray.CreateRange(
            history.Values.Select(column => Cell(column, epoch))
                .Prepend(new TableCell((epoch + 1).ToString(CultureInfo.InvariantCulture), true))));
        return new Table(["эпоха", .. history.Keys], [.. rows], null).Forms(alt);
    }

    private static IEnumerable<int> Epochs(int count) => count <= MostRows
        ? Enumerable.Range(0, count)
        : Enumerable.Range(0, MostRows).Select(row => ((count - 1) * row) / (MostRows - 1));

    private static TableCell Cell(IReadOnlyList<double> column, int epoch) =>
        epoch < column.Count ? new TableCell(Numerals.Short(column[epoch]), true) : new TableCell("", true);
}
