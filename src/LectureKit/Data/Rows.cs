using static TorchSharp.torch;

namespace LectureKit;

/// <summary>The first dimension of tensors that belong together.</summary>
internal static class Rows
{
    /// <summary>The common number of rows.</summary>
    /// <exception cref="ArgumentException">The numbers differ, or there are no rows.</exception>
    public static int Count(Tensor x, Tensor y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var (left, right) = (Count(x, nameof(x)), Count(y, nameof(y)));
        return left == right ? left : throw new ArgumentException(
            FormattableString.Invariant($"x has {left} rows and y has {right}; they must have equally many"), nameof(y));
    }

    /// <summary>The number of rows of one tensor.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static int Count(Tensor tensor, string name) =>
        tensor.dim() > 0 && tensor.shape[0] > 0 && tensor.shape[0] <= int.MaxValue
            ? (int)tensor.shape[0]
            : throw new ArgumentException($"{name} of shape [{string.Join(", ", tensor.shape)}] has no rows", name);

    /// <summary>Some rows, in this order.</summary>
    public static Tensor Take(Tensor tensor, int[] rows)
    {
        using var index = TorchSharp.torch.tensor(Array.ConvertAll(rows, row => (long)row)).to(tensor.device);
        return tensor.index_select(0, index);
    }
}
