using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Reads class indices out of the tensors that <see cref="Metrics"/> are given.</summary>
internal static class ClassIndices
{
    /// <summary>The indices of predictions and targets.</summary>
    /// <exception cref="ArgumentException">The numbers of objects differ, there are none, or something is no
    /// class.</exception>
    public static (long[] Predicted, long[] Right) Both(Tensor predictions, Tensor targets)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(targets);
        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        var predicted = Read(predictions, nameof(predictions), isOutput: true);
        var right = Read(targets, nameof(targets), isOutput: false);
        return predicted.Length == right.Length ? (predicted, right) : throw new ArgumentException(
            FormattableString.Invariant($"There are {predicted.Length} predictions and {right.Length} targets"),
            nameof(predictions));
    }

    /// <summary>How often each right class (row) got each answer (column).</summary>
    /// <exception cref="ArgumentException">An index is not below the number of classes.</exception>
    public static long[,] Count(Tensor predictions, Tensor targets, int? classes)
    {
        var (predicted, right) = Both(predictions, targets);
        var needed = Math.Max(predicted.Max(), right.Max()) + 1;
        var size = classes ?? Math.Max(needed, Width(predictions));
        if (needed > size)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Class {needed - 1} occurs, but there are only {size} classes"), nameof(classes));
        }

        var counts = new long[size, size];
        foreach (var (answer, row) in predicted.Zip(right))
        {
            counts[row, answer]++;
        }

        return counts;
    }

    private static long Width(Tensor outputs) => outputs.dim() == 2 && outputs.shape[1] > 1 ? outputs.shape[1] : 2;

    private static long[] Read(Tensor tensor, string name, bool isOutput)
    {
        Rows.Count(tensor, name);
        var values = tensor.detach().cpu();
        if (values.is_floating_point() && !values.isfinite().all().item<bool>())
        {
            throw new ArgumentException($"{name} has values that are missing or infinite", name);
        }

        return (values.dim(), values.is_floating_point()) switch
        {
            (2, _) when values.shape[1] > 1 && (values.is_floating_point() || !isOutput) => Integers(values.argmax(1)),
            (1, _) or (2, _) when values.shape[^1] == 1 || values.dim() == 1 => Single(values.flatten(), name, isOutput),
            _ => throw new ArgumentException(
                $"{name} of shape [{string.Join(", ", tensor.shape)}] must have the shape [n], [n, 1] or, with floating "
                + "outputs, [n, classes]",
                name),
        };
    }

    /// <summary>One number an object: an index, or a logit whose sign decides.</summary>
    private static long[] Single(Tensor values, string name, bool isOutput)
    {
        if (values.is_floating_point() && isOutput)
        {
            return Integers(values.gt(0));
        }

        if (values.is_floating_point() && values.frac().ne(0).any().item<bool>())
        {
            throw new ArgumentException($"{name} has numbers with a fraction; class indices are whole numbers", name);
        }

        var indices = Integers(values);
        return indices.Min() >= 0 ? indices : throw new ArgumentException(
            FormattableString.Invariant($"{name} has the class index {indices.Min()}; indices begin at 0"), name);
    }

    private static long[] Integers(Tensor values) => values.to(int64).contiguous().data<long>().ToArray();
}
