using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>One column of a <see cref="DataFrame"/>: the texts of the file, read as what is asked for.</summary>
internal sealed class CsvColumn(string file, string name, ImmutableArray<CsvCell> cells, NumberReader reader)
{
    private readonly Lazy<bool> isNumeric =
        new(() => cells.All(cell => reader.Read(cell.Text) is not null));

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Whether every value is a number or missing.</summary>
    public bool IsNumeric => isNumeric.Value;

    /// <summary>The values as written; a missing one is empty.</summary>
    public string[] Texts() => [.. cells.Select(cell => cell.Text)];

    /// <summary>The values as numbers; a missing one is NaN.</summary>
    public double[] Numbers() => [.. cells.Select(cell =>
        reader.Read(cell.Text) ?? throw Fault(cell, "a number; ask for Column<string> to get the texts"))];

    /// <summary>The values as whole numbers.</summary>
    public long[] Integers() => [.. cells.Select(cell =>
        reader.Read(cell.Text) is { } number && double.IsInteger(number) && Math.Abs(number) <= 1L << 53
            ? (long)number
            : throw Fault(cell, "a whole number"))];

    /// <summary>The values as truth values.</summary>
    public bool[] Booleans() => [.. cells.Select(cell => cell.Text.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw Fault(cell, "a truth value (true, false, 1 or 0)"),
    })];

    /// <summary>The values as dates.</summary>
    public DateTime[] Dates() => [.. cells.Select(cell =>
        DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Fault(cell, "a date such as 2024-02-29"))];

    /// <summary>Whether the row has no value in this column.</summary>
    public bool IsMissing(int row) => reader.IsMissing(cells[row].Text);

    /// <summary>What a table shows for a row.</summary>
    public TableCell Show(int row) => !IsNumeric
        ? new TableCell(cells[row].Text, false)
        : new TableCell(reader.Read(cells[row].Text)!.Value.ToString(CultureInfo.InvariantCulture), true);

    /// <summary>The same column with some of the rows.</summary>
    public CsvColumn Take(IEnumerable<int> rows) => new(file, name, [.. rows.Select(row => cells[row])], reader);

    private FormatException Fault(CsvCell cell, string expected)
    {
        var found = cell.Text.Length == 0 ? "nothing" : $"'{cell.Text}'";
        return new FormatException(
            FormattableString.Invariant($"{file}:{cell.Line}:{cell.Column}: {found} in column '{name}' is not {expected}"));
    }
}
