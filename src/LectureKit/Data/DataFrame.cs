using System.Collections.Immutable;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// A table with named columns, as <see cref="Data.Csv"/> reads it: every column is kept as it is written and read as
/// numbers or texts when it is asked for. As a value of a cell it shows its first rows. It never changes.
/// </summary>
public sealed class DataFrame
{
    private readonly ImmutableArray<CsvColumn> columns;

    internal DataFrame(ImmutableArray<CsvColumn> columns, int count)
    {
        this.columns = columns;
        Count = count;
        Columns = [.. columns.Select(column => column.Name)];
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>Names of the columns, in the order of the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>A column of numbers.</summary>
    /// <param name="name">Name of the column.</param>
    /// <returns>One number a row; NaN where the value is missing.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="FormatException">A value is no number; the message has file, line and column.</exception>
    public double[] Column(string name) => Find(name).Numbers();

    /// <summary>A column read as values of a type: <c>Column&lt;string&gt;("text")</c>.</summary>
    /// <typeparam name="T"><c>string</c>, <c>double</c>, <c>float</c>, <c>long</c>, <c>int</c>, <c>bool</c> or
    /// <see cref="DateTime"/>.</typeparam>
    /// <param name="name">Name of the column.</param>
    /// <returns>One value a row; a missing text is empty, a missing number of a floating type is NaN.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="FormatException">A value cannot be read as this type, or one of a type without NaN is missing;
    /// the message has file, line and column.</exception>
    /// <exception cref="NotSupportedException">The type is none of those above.</exception>
    public T[] Column<T>(string name)
    {
        var column = Find(name);
        object values = typeof(T) switch
        {
            var type when type == typeof(string) => column.Texts(),
            var type when type == typeof(double) => column.Numbers(),
            var type when type == typeof(float) => Array.ConvertAll(column.Numbers(), number => (float)number),
            var type when type == typeof(long) => column.Integers(),
            var type when type == typeof(int) => Array.ConvertAll(column.Integers(), number => checked((int)number)),
            var type when type == typeof(bool) => column.Booleans(),
            var type when type == typeof(DateTime) => column.Dates(),
            _ => throw new NotSupportedException(
                $"A column cannot be read as {typeof(T).Name}; it can be as string, double, float, long, int, bool, DateTime"),
        };
        return (T[])values;
    }

    /// <summary>Some columns of numbers as one tensor.</summary>
    /// <param name="names">Names of the columns; all columns when there are none.</param>
    /// <returns>Tensor of shape [<see cref="Count"/>, number of columns], float32, on the CPU; NaN where a value is
    /// missing.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="FormatException">A value is no number.</exception>
    public Tensor ToTensor(params string[] names)
    {
        double[][] read = [.. (names.Length > 0 ? names : [.. Columns]).Select(Column)];
        var values = new float[Count * read.Length];
        for (var row = 0; row < Count; row++)
        {
            for (var column = 0; column < read.Length; column++)
            {
                values[(row * read.Length) + column] = (float)read[column][row];
            }
        }

        return tensor(values, [Count, read.Length]);
    }

    /// <summary>The first rows.</summary>
    /// <param name="count">How many at most.</param>
    public DataFrame Head(int count = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Take(Enumerable.Range(0, Math.Min(count, Count)));
    }

    /// <summary>The same rows with only these columns, in this order.</summary>
    /// <param name="names">Names of the columns.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public DataFrame Select(params string[] names) => new([.. names.Select(Find)], Count);

    /// <summary>The rows whose text in a column fits: <c>Where("species", name => name == "setosa")</c>.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="fits">Decides about a text.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public DataFrame Where(string column, Func<string, bool> fits)
    {
        var texts = Find(column).Texts();
        return Take(Enumerable.Range(0, Count).Where(row => fits(texts[row])));
    }

    /// <summary>The rows whose number in a column fits: <c>Where("age", age => age >= 18)</c>.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="fits">Decides about a number; NaN where it is missing.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="FormatException">A value is no number.</exception>
    public DataFrame Where(string column, Func<double, bool> fits)
    {
        var numbers = Column(column);
        return Take(Enumerable.Range(0, Count).Where(row => fits(numbers[row])));
    }

    /// <summary>The rows in which no column misses its value.</summary>
    public DataFrame DropMissing() =>
        Take(Enumerable.Range(0, Count).Where(row => !columns.Any(column => column.IsMissing(row))));

    /// <summary>Size of the table.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"DataFrame({Count} × {Columns.Count}: {string.Join(", ", Columns)})");

    /// <summary>What a table shows for a row.</summary>
    internal ImmutableArray<TableCell> Show(int row) => [.. columns.Select(column => column.Show(row))];

    private DataFrame Take(IEnumerable<int> rows)
    {
        int[] kept = [.. rows];
        return new DataFrame([.. columns.Select(column => column.Take(kept))], kept.Length);
    }

    private CsvColumn Find(string name) => columns.FirstOrDefault(column => column.Name == name)
        ?? throw new KeyNotFoundException($"There is no column '{name}'; there are: {string.Join(", ", Columns)}");
}
