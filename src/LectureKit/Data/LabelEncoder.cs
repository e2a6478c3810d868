using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Turns names of classes into indices and back, as <c>LabelEncoder</c> of scikit-learn.</summary>
public sealed class LabelEncoder
{
    private string[]? classes;

    /// <summary>Makes an encoder that knows no classes before <see cref="Fit"/>.</summary>
    public LabelEncoder()
    {
    }

    /// <summary>The classes; their places are the indices. Sorted by the codes of their letters.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    public IReadOnlyList<string> Classes =>
        classes ?? throw new InvalidOperationException("The encoder has seen no labels yet; call Fit or FitTransform");

    /// <summary>Learns the classes.</summary>
    /// <param name="labels">A name for each object.</param>
    /// <returns>This encoder.</returns>
    public LabelEncoder Fit(IEnumerable<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        classes = [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return this;
    }

    /// <summary>Indices of classes.</summary>
    /// <param name="labels">A name for each of n objects.</param>
    /// <returns>Tensor of shape [n], int64.</returns>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    /// <exception cref="ArgumentException">A name was not among the fitted ones.</exception>
    public Tensor Transform(IEnumerable<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var places = Classes.Index().ToDictionary(pair => pair.Item, pair => (long)pair.Index, StringComparer.Ordinal);
        long[] indices = [.. labels.Select(label => places.TryGetValue(label, out var place) ? place
            : throw new ArgumentException($"Unknown class '{label}'; known: {string.Join(", ", Classes)}", nameof(labels)))];
        return tensor(indices, [indices.Length]);
    }

    /// <summary>Learns and turns the same names.</summary>
    /// <param name="labels">A name for each of n objects.</param>
    /// <returns>Tensor of shape [n], int64.</returns>
    public Tensor FitTransform(IEnumerable<string> labels)
    {
        string[] all = [.. labels];
        return Fit(all).Transform(all);
    }

    /// <summary>Names of classes.</summary>
    /// <param name="indices">Whole numbers of shape [n].</param>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index belongs to no class.</exception>
    public string[] InverseTransform(Tensor indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        long[] places = indices.detach().cpu().to(int64).contiguous().data<long>().ToArray();
        return [.. places.Select(place => place >= 0 && place < Classes.Count ? Classes[(int)place]
            : throw new ArgumentOutOfRangeException(nameof(indices), place, "There is no class with this index"))];
    }
}
