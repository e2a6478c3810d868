using System.Globalization;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Numbers for a chart, converted by themselves from whatever holds them: arrays, lists, ranges and tensors. A tensor may
/// be on any device, of any real type and part of a graph; it is detached and copied. Not a number (NaN) leaves a gap in a
/// chart.
/// </summary>
public readonly struct Values
{
    private readonly double[]? numbers;

    private Values(double[] numbers) => this.numbers = numbers;

    /// <summary>How many there are.</summary>
    public int Count => numbers?.Length ?? 0;

    /// <summary>One of them.</summary>
    /// <param name="index">From 0.</param>
    public double this[int index] => Numbers[index];

    /// <summary>The numbers themselves, not a copy.</summary>
    internal double[] Numbers => numbers ?? [];

    /// <summary>Takes any sequence, such as the result of a query.</summary>
    /// <param name="numbers">The numbers; they are copied.</param>
    public static Values Of(IEnumerable<double> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new Values([.. numbers]);
    }

    /// <summary>Evenly spaced numbers, both ends included, as NumPy's <c>linspace</c>.</summary>
    /// <param name="start">The first.</param>
    /// <param name="stop">The last.</param>
    /// <param name="count">How many, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 2.</exception>
    public static Values Linspace(double start, double stop, int count = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        return new Values([.. Enumerable.Range(0, count).Select(i => start + ((stop - start) * i / (count - 1)))]);
    }

    /// <summary>Takes an array as it is.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(double[] numbers) => new(numbers ?? throw new ArgumentNullException(nameof(numbers)));

    /// <summary>Converts an array.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(float[] numbers) => Converted(numbers, number => number);

    /// <summary>Converts an array.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(int[] numbers) => Converted(numbers, number => number);

    /// <summary>Converts an array.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(long[] numbers) => Converted(numbers, number => number);

    /// <summary>Copies a list.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(List<double> numbers) => Converted(numbers, number => number);

    /// <summary>Converts a list.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(List<float> numbers) => Converted(numbers, number => number);

    /// <summary>Converts a list.</summary>
    /// <param name="numbers">The numbers.</param>
    public static implicit operator Values(List<int> numbers) => Converted(numbers, number => number);

    /// <summary>Counts as Python's <c>range</c>: <c>0..10</c> is 0, 1, …, 9.</summary>
    /// <param name="range">Both ends counted from the start.</param>
    /// <exception cref="ArgumentException">An end is counted from the end, or the range runs backwards.</exception>
    public static implicit operator Values(System.Range range)
    {
        var (first, end) = (range.Start, range.End);
        if (first.IsFromEnd || end.IsFromEnd || end.Value < first.Value)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The range {range} has no numbers: write it as 0..10."), nameof(range));
        }

        return new Values([.. Enumerable.Range(first.Value, end.Value - first.Value).Select(number => (double)number)]);
    }

    /// <summary>Copies a tensor of one dimension, or one whose other dimensions are 1.</summary>
    /// <param name="tensor">Shape <c>[n]</c>, <c>[n, 1]</c>, <c>[1, n]</c> … or none at all; real numbers.</param>
    /// <exception cref="ArgumentException">The tensor has several rows and columns, or complex numbers.</exception>
    public static implicit operator Values(Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (tensor.shape.Count(size => size != 1) > 1)
        {
            var shape = string.Join(", ", tensor.shape);
            throw new ArgumentException(
                $"A tensor of shape [{shape}] is no single row of numbers: take a column with t[.., 0] or flatten it.",
                nameof(tensor));
        }

        return new Values(ChartTensors.Numbers(tensor));
    }

    private static Values Converted<T>(IReadOnlyCollection<T> numbers, Func<T, double> convert)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new Values([.. numbers.Select(convert)]);
    }
}
