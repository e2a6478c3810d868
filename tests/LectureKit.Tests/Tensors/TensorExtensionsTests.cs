using static TorchSharp.torch;

namespace LectureKit.Tests.Tensors;

public sealed class TensorExtensionsTests
{
    [Fact]
    public void Item_reads_any_type()
    {
        Assert.Equal(1.5, tensor(1.5f).item());
        Assert.Equal(7, tensor(7L).item());
        Assert.Equal(1, tensor(true).item());
        Assert.Equal(0.5, tensor(0.5f).to(ScalarType.BFloat16).item());
        Assert.Equal(4, (ones(1, 1, requires_grad: true) * 4).item());
        Assert.Equal("tensor", Assert.Throws<ArgumentException>(() => ones(2).item()).ParamName);
        Assert.Equal("tensor", Assert.Throws<ArgumentException>(() => complex(ones(1), ones(1)).item()).ParamName);
    }

    [Fact]
    public void Arrays_are_converted_and_in_the_order_of_rows()
    {
        var matrix = arange(6).reshape(2, 3).t();
        Assert.Equal([0.0, 3, 1, 4, 2, 5], matrix.ToArray<double>());
        Assert.Equal([1, 2], tensor(new[] { 1.9f, 2f }).requires_grad_().ToArray<int>());
        Assert.Equal("T", Assert.Throws<ArgumentException>(() => matrix.ToArray<char>()).ParamName);
    }

    [Fact]
    public void Numpy_keeps_shape_and_type()
    {
        Assert.Equal(new[,] { { 1f, 2f } }, tensor(new[,] { { 1f, 2f } }).numpy());
        Assert.Equal(new[] { 3L }, tensor(3L).numpy());
        Assert.Equal(new[] { true, false }, tensor(new[] { true, false }).numpy());
        Assert.Equal(new int[2, 0, 3].Length, zeros(2, 0, 3, ScalarType.Int32).numpy().Length);
    }

    [Fact]
    public void Rows_can_be_walked_and_taken_apart()
    {
        var sums = new List<double>();
        foreach (var row in arange(4).reshape(2, 2))
        {
            sums.Add(row.sum().item());
        }

        Assert.Equal([1.0, 5.0], sums);
        var (first, second) = arange(4).reshape(2, 2);
        Assert.Equal((0, 2), (first[0].item(), second[0].item()));
        var (_, _, blue) = arange(3);
        Assert.Equal(2, blue.item());
        Assert.Contains("[3]", Assert.Throws<ArgumentException>(() => { var (_, _) = arange(3); }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => { foreach (var _ in tensor(1)) { } });
    }

    [Fact]
    public void Optimizer_knows_lr()
    {
        var weight = new TorchSharp.Modules.Parameter(ones(1));
        var optimizer = optim.SGD([weight], lr: 0.25);
        (weight * 2).sum().backward();
        optimizer.step();
        Assert.Equal(0.5, weight.item());
    }
}
