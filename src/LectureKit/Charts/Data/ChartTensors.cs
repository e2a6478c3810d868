using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Tensors as plain numbers of .NET.</summary>
internal static class ChartTensors
{
    /// <summary>All elements, row after row.</summary>
    public static double[] Numbers(Tensor tensor)
    {
        if (tensor.is_complex())
        {
            throw new ArgumentException("A tensor of complex numbers has no place on an axis: take .real or .abs().", nameof(tensor));
        }

        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        var dense = tensor.is_sparse ? tensor.to_dense() : tensor.detach();
        return dense.cpu().to(ScalarType.Float64).contiguous().data<double>().ToArray();
    }
}
