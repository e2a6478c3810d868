using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Texts with their classes.</summary>
/// <param name="Texts">The texts, n of them.</param>
/// <param name="Y">Class index of each text, shape [n], int64.</param>
/// <param name="ClassNames">Name of each class, by index.</param>
public sealed record LabeledTexts(IReadOnlyList<string> Texts, Tensor Y, IReadOnlyList<string> ClassNames)
{
    /// <summary>Number of texts.</summary>
    public int Count => Texts.Count;

    /// <summary>The name of each text's class.</summary>
    public IReadOnlyList<string> Labels => [.. Y.cpu().data<long>().ToArray().Select(index => ClassNames[(int)index])];

    /// <summary>Takes texts and classes: <c>var (texts, y) = Datasets.Emotions();</c>.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="y">Class index of each.</param>
    public void Deconstruct(out IReadOnlyList<string> texts, out Tensor y) => (texts, y) = (Texts, Y);

    /// <summary>Number of texts and names of the classes.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"LabeledTexts({Count} texts, classes: {string.Join(", ", ClassNames)})");
}
