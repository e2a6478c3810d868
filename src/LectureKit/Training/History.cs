using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp;

namespace LectureKit;

/// <summary>
/// What was measured while a model learned: columns such as <c>loss</c> and <c>accuracy</c>, one number an epoch. As a
/// value of a cell it is a table of some of its epochs; as a dictionary it goes into the chart of loss curves.
/// </summary>
public sealed class History : IReadOnlyDictionary<string, IReadOnlyList<double>>
{
    private readonly OrderedDictionary<string, List<double>> columns = new(StringComparer.Ordinal);

    /// <summary>Begins a history without columns; the first <see cref="Add(string, double)"/> makes one.</summary>
    public History()
    {
    }

    /// <summary>Names of the columns, in the order in which they were first added.</summary>
    public IEnumerable<string> Keys => columns.Keys;

    /// <summary>The columns, in the same order.</summary>
    public IEnumerable<IReadOnlyList<double>> Values => columns.Values;

    /// <summary>Number of columns.</summary>
    public int Count => columns.Count;

    /// <summary>Number of epochs: the length of the longest column.</summary>
    public int Epochs => columns.Values.Select(column => column.Count).DefaultIfEmpty(0).Max();

    /// <summary>A column, one number an epoch.</summary>
    /// <param name="key">Name of the column.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public IReadOnlyList<double> this[string key] => columns.TryGetValue(key, out var column) ? column
        : throw new KeyNotFoundException($"There is no column '{key}'; there are: {string.Join(", ", Keys)}");

    /// <summary>Adds the number of one more epoch.</summary>
    /// <param name="name">Name of the column; a new one begins here.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public void Add(string name, double value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!columns.TryGetValue(name, out var column))
        {
            columns[name] = column = [];
        }

        column.Add(value);
    }

    /// <summary>Adds the number of one more epoch: <c>history.Add("loss", loss)</c>.</summary>
    /// <param name="name">Name of the column; a new one begins here.</param>
    /// <param name="value">A tensor of one element, on any device.</param>
    /// <exception cref="ArgumentException">The name is empty, or the tensor has another number of elements.</exception>
    public void Add(string name, torch.Tensor value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.numel() != 1)
        {
            throw new ArgumentException(
                $"value of shape [{string.Join(", ", value.shape)}] must have one element; take its mean() or sum()",
                nameof(value));
        }

        using var scope = torch.NewDisposeScope();
        Add(name, value.detach().to(torch.float64).item<double>());
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => columns.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<double> value)
    {
        var isThere = columns.TryGetValue(key, out var column);
        value = column;
        return isThere;
    }

    /// <summary>The columns with their names, in order.</summary>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<double>>> GetEnumerator() =>
        columns.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<double>)pair.Value)).GetEnumerator();

    /// <summary>The last number of each column.</summary>
    public override string ToString()
    {
        var last = columns.Select(pair => $"{pair.Key} {Numerals.Short(pair.Value[^1])}");
        return FormattableString.Invariant($"History({Epochs} epochs: {string.Join(", ", last)})");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
