using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Reads the elements of any tensor as numbers of .NET.</summary>
internal static class TensorReader
{
    /// <summary>All elements row by row; truth values are 0 and 1.</summary>
    /// <param name="tensor">Any device and layout, with or without gradients.</param>
    /// <param name="argument">Name of the argument for the error.</param>
    /// <exception cref="ArgumentException">The elements are complex.</exception>
    public static double[] Doubles(Tensor tensor, string argument)
    {
        if (tensor.is_complex())
        {
            throw new ArgumentException("The tensor has complex elements; show its real and imag apart", argument);
        }

        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        return Dense(tensor).cpu().to(ScalarType.Float64).contiguous().data<double>().ToArray();
    }

    /// <summary>The same elements without gradients, gaps or quantisation.</summary>
    public static Tensor Dense(Tensor tensor) =>
        tensor.is_sparse ? tensor.to_dense() : tensor.is_quantized() ? tensor.dequantize() : tensor.detach();
}
