using System.Globalization;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// The class of each point or example, converted by itself from numbers, names, truth values and tensors. Names keep the
/// order in which they appear first; numbers are sorted.
/// </summary>
public sealed class ClassLabels
{
    private ClassLabels(int[] indices, string[] names)
    {
        Indices = indices;
        Names = names;
    }

    /// <summary>How many labels there are.</summary>
    public int Count => Indices.Length;

    /// <summary>The names of the classes.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>For each example the place of its class in <see cref="Names"/>.</summary>
    internal int[] Indices { get; }

    /// <summary>Classes by number.</summary>
    /// <param name="labels">The class of each example.</param>
    public static implicit operator ClassLabels(int[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return OfNumbers([.. labels.Select(label => (long)label)]);
    }

    /// <summary>Classes by number.</summary>
    /// <param name="labels">The class of each example.</param>
    public static implicit operator ClassLabels(long[] labels) => OfNumbers(labels ?? throw new ArgumentNullException(nameof(labels)));

    /// <summary>Classes by number.</summary>
    /// <param name="labels">The class of each example.</param>
    public static implicit operator ClassLabels(List<int> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return OfNumbers([.. labels.Select(label => (long)label)]);
    }

    /// <summary>Classes by name.</summary>
    /// <param name="labels">The class of each example.</param>
    public static implicit operator ClassLabels(string[] labels) => OfNames(labels ?? throw new ArgumentNullException(nameof(labels)));

    /// <summary>Classes by name.</summary>
    /// <param name="labels">The class of each example.</param>
    public static implicit operator ClassLabels(List<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return OfNames([.. labels]);
    }

    /// <summary>Two classes, <c>0</c> and <c>1</c>.</summary>
    /// <param name="labels">True for class 1.</param>
    public static implicit operator ClassLabels(bool[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return OfNumbers([.. labels.Select(label => label ? 1L : 0L)]);
    }

    /// <summary>Classes by number, as targets of a loss are: <c>[n]</c> or <c>[n, 1]</c>, whole numbers of any type.</summary>
    /// <param name="labels">The class of each example.</param>
    /// <exception cref="ArgumentException">A label is no whole number.</exception>
    public static implicit operator ClassLabels(Tensor labels)
    {
        Values numbers = labels;
        if (numbers.Numbers.FirstOrDefault(number => number != Math.Round(number) || !double.IsFinite(number)) is not 0 and var odd)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A class is a whole number, not {odd}."), nameof(labels));
        }

        return OfNumbers([.. numbers.Numbers.Select(number => (long)number)]);
    }

    /// <summary>The same labels under other names.</summary>
    /// <param name="names">A name for each class, in the order of <see cref="Names"/>.</param>
    /// <returns>Labels that share the indices.</returns>
    /// <exception cref="ArgumentException">There are fewer names than classes.</exception>
    public ClassLabels Named(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Length >= Names.Count
            ? new ClassLabels(Indices, names)
            : throw new ArgumentException($"There are {Names.Count} classes and {names.Length} names.", nameof(names));
    }

    private static ClassLabels OfNumbers(long[] labels)
    {
        long[] classes = [.. labels.Distinct().Order()];
        return new ClassLabels(
            [.. labels.Select(label => Array.BinarySearch(classes, label))],
            [.. classes.Select(TensorNumbers.Whole)]);
    }

    private static ClassLabels OfNames(string[] labels)
    {
        string[] names = [.. labels.Distinct(StringComparer.Ordinal)];
        return new ClassLabels([.. labels.Select(label => Array.IndexOf(names, label))], names);
    }
}
