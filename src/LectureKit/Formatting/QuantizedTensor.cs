using System.Globalization;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>What PyTorch says about a tensor of small integers that stand for real numbers.</summary>
internal static class QuantizedTensor
{
    /// <summary>The scheme and its numbers: <c>quantization_scheme=torch.per_tensor_affine</c> and so on.</summary>
    public static string[] Suffixes(Tensor tensor)
    {
        try
        {
            return PerTensor(tensor);
        }
        catch (System.Runtime.InteropServices.ExternalException)
        {
            // Torch has no other way to ask for the scheme than to try.
            return PerChannel(tensor);
        }
    }

    private static string[] PerTensor(Tensor tensor) =>
    [
        "quantization_scheme=torch.per_tensor_affine",
        $"scale={PythonNumber.Shortest(tensor.q_scale())}",
        string.Create(CultureInfo.InvariantCulture, $"zero_point={tensor.q_zero_point()}"),
    ];

    private static string[] PerChannel(Tensor tensor)
    {
        using var scales = tensor.q_per_channel_scales();
        using var zeroPoints = tensor.q_per_channel_zero_points();
        return
        [
            "quantization_scheme=torch.per_channel_affine",
            $"scale={TensorText.Of(scales)}",
            $"zero_point={TensorText.Of(zeroPoints)}",
            string.Create(CultureInfo.InvariantCulture, $"axis={tensor.q_per_channel_axis()}"),
        ];
    }
}
