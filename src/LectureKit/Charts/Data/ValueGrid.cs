using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// A table of numbers for a chart, rows by columns, converted by itself from two-dimensional arrays, arrays of rows and
/// matrices of TorchSharp (any device, any real type; detached and copied).
/// </summary>
public sealed class ValueGrid
{
    private readonly double[,] numbers;

    private ValueGrid(double[,] numbers) => this.numbers = numbers;

    /// <summary>Number of rows.</summary>
    public int Rows => numbers.GetLength(0);

    /// <summary>Number of columns.</summary>
    public int Columns => numbers.GetLength(1);

    /// <summary>One number.</summary>
    /// <param name="row">From 0, the uppermost in a heat map.</param>
    /// <param name="column">From 0, the leftmost.</param>
    public double this[int row, int column] => numbers[row, column];

    /// <summary>Every number, row after row.</summary>
    internal IEnumerable<double> All => numbers.Cast<double>();

    /// <summary>Takes an array as it is.</summary>
    /// <param name="numbers">Rows by columns.</param>
    public static implicit operator ValueGrid(double[,] numbers) =>
        new(numbers ?? throw new ArgumentNullException(nameof(numbers)));

    /// <summary>Converts an array.</summary>
    /// <param name="numbers">Rows by columns.</param>
    public static implicit operator ValueGrid(float[,] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return Filled(numbers.GetLength(0), numbers.GetLength(1), (row, column) => numbers[row, column]);
    }

    /// <summary>Converts an array.</summary>
    /// <param name="numbers">Rows by columns.</param>
    public static implicit operator ValueGrid(int[,] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return Filled(numbers.GetLength(0), numbers.GetLength(1), (row, column) => numbers[row, column]);
    }

    /// <summary>Copies an array of rows.</summary>
    /// <param name="rows">Rows of one length.</param>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static implicit operator ValueGrid(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = rows.Length == 0 ? 0 : rows[0].Length;
        if (rows.FirstOrDefault(row => row.Length != columns) is { } other)
        {
            throw new ArgumentException($"The rows differ in length: {columns} and {other.Length}.", nameof(rows));
        }

        return Filled(rows.Length, columns, (row, column) => rows[row][column]);
    }

    /// <summary>Copies a matrix.</summary>
    /// <param name="tensor">Shape <c>[rows, columns]</c>, or one that has these after dimensions of 1.</param>
    /// <exception cref="ArgumentException">The tensor has another number of dimensions.</exception>
    public static implicit operator ValueGrid(Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        var shape = tensor.shape;
        if (shape.Length < 2 || shape[..^2].Any(size => size != 1))
        {
            throw new ArgumentException(
                $"A tensor of shape [{string.Join(", ", shape)}] is no table: its shape must be [rows, columns].", nameof(tensor));
        }

        var (rows, columns) = ((int)shape[^2], (int)shape[^1]);
        var flat = ChartTensors.Numbers(tensor);
        return Filled(rows, columns, (row, column) => flat[(row * columns) + column]);
    }

    /// <summary>Makes a table from a rule.</summary>
    internal static ValueGrid Filled(int rows, int columns, Func<int, int, double> number)
    {
        var filled = new double[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                filled[row, column] = number(row, column);
            }
        }

        return new ValueGrid(filled);
    }
}
