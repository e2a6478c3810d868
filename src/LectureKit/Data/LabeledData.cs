using static TorchSharp.torch;

namespace LectureKit;

/// <summary>A set of objects with their answers, as the methods of <see cref="Datasets"/> make it.</summary>
/// <param name="X">Features, shape [n, d], float32.</param>
/// <param name="Y">Answers: class indices of shape [n], int64, or numbers of shape [n, 1], float32.</param>
/// <param name="ClassNames">Name of each class, by index; empty when the answers are numbers.</param>
public sealed record LabeledData(Tensor X, Tensor Y, IReadOnlyList<string> ClassNames)
{
    /// <summary>Number of objects.</summary>
    public int Count => (int)X.shape[0];

    /// <summary>Takes the two tensors: <c>var (x, y) = Datasets.Moons();</c>.</summary>
    /// <param name="x">Features.</param>
    /// <param name="y">Answers.</param>
    public void Deconstruct(out Tensor x, out Tensor y) => (x, y) = (X, Y);

    /// <summary>Shapes and classes.</summary>
    public override string ToString()
    {
        var classes = ClassNames.Count == 0 ? "" : $", classes: {string.Join(", ", ClassNames)}";
        return $"LabeledData(X: {Shape(X)}, Y: {Shape(Y)}{classes})";
    }

    private static string Shape(Tensor tensor) =>
        $"[{string.Join(", ", tensor.shape)}] {TensorText.NameOf(tensor.dtype)["torch.".Length..]}";
}
