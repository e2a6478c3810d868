using static TorchSharp.torch;

namespace LectureKit;

/// <summary>The elements of a tensor that a reader gets to see, fetched from whatever device they are on.</summary>
/// <param name="Shape">Shape of the fetched part.</param>
/// <param name="IsCut">For each dimension, whether the middle was left out.</param>
/// <param name="Column">The elements as texts.</param>
internal sealed record TensorElements(long[] Shape, bool[] IsCut, TensorColumn Column)
{
    private const long Threshold = 1000;

    /// <summary>Number of elements shown at each end of a dimension that is cut.</summary>
    public const int Edge = 3;

    /// <summary>Reads the elements; a tensor above 1,000 elements gives only its edges, and only they are
    /// copied.</summary>
    public static TensorElements Of(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        var isSummarised = tensor.numel() > Threshold;
        bool[] isCut = [.. tensor.shape.Select(size => isSummarised && size > 2 * Edge)];
        var part = TensorReader.Dense(tensor);

        // The longest dimension first: what it leaves is small, whatever the others are.
        foreach (var dimension in Enumerable.Range(0, isCut.Length).Where(index => isCut[index]).OrderByDescending(
                     index => tensor.shape[index]))
        {
            part = Edges(part, dimension);
        }

        return new TensorElements(part.shape, isCut, Texts(part));
    }

    private static Tensor Edges(Tensor tensor, int dimension)
    {
        var size = tensor.shape[dimension];
        return cat([tensor.narrow(dimension, 0, Edge), tensor.narrow(dimension, size - Edge, Edge)], dimension);
    }

    private static TensorColumn Texts(Tensor part) => part.dtype switch
    {
        ScalarType.Bool => TensorNumbers.OfWhole(Read<bool>(part, ScalarType.Bool).Select(value => value ? "True" : "False")),
        ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64 => Complex(
            TensorNumbers.OfFloating(Read<double>(part.real, ScalarType.Float64)),
            TensorNumbers.OfFloating(Read<double>(part.imag, ScalarType.Float64))),
        ScalarType.Float16 or ScalarType.BFloat16 or ScalarType.Float32 or ScalarType.Float64 =>
            TensorNumbers.OfFloating(Read<double>(part, ScalarType.Float64)),
        _ => TensorNumbers.OfWhole(Read<long>(part, ScalarType.Int64).Select(TensorNumbers.Whole)),
    };

    private static T[] Read<T>(Tensor tensor, ScalarType type)
        where T : unmanaged => tensor.cpu().to(type).contiguous().data<T>().ToArray();

    private static TensorColumn Complex(TensorColumn real, TensorColumn imaginary)
    {
        string Join(string left, string right)
        {
            var unsigned = right.TrimStart();
            return unsigned[0] is '-' ? $"{left}{unsigned}j" : $"{left}+{unsigned}j";
        }

        // A comma and a space stand between elements; here the width has one more for the 'j'.
        return new TensorColumn([.. real.Texts.Zip(imaginary.Texts, Join)], real.Width + imaginary.Width + 1);
    }
}
