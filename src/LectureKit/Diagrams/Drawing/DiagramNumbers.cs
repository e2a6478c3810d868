using System.Collections.Immutable;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Numbers that authors hand over for a diagram.</summary>
internal static class DiagramNumbers
{
    /// <summary>All elements of a tensor on any device and of any type, in order.</summary>
    public static double[] Of(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().to(ScalarType.Float64).cpu().reshape(-1).data<double>().ToArray();
    }

    /// <summary>The one element of a tensor.</summary>
    public static double Single(Tensor tensor, string name) => Of(tensor) is [var number]
        ? number
        : throw new ArgumentException($"The tensor has {tensor.numel()} elements, it should have one", name);

    /// <summary>The numbers, if there are any and all are finite.</summary>
    public static ImmutableArray<double> Finite(double[] numbers, string name)
    {
        ArgumentNullException.ThrowIfNull(numbers, name);
        if (numbers.Length == 0)
        {
            throw new ArgumentException("There are no numbers", name);
        }

        return numbers.Index().FirstOrDefault(number => !double.IsFinite(number.Item), (Index: -1, Item: 0)) is { Index: >= 0 } wrong
            ? throw new ArgumentException($"The number at index {wrong.Index} is {wrong.Item}, not finite", name)
            : [.. numbers];
    }
}
