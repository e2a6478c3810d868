using static TorchSharp.torch;

namespace LectureKit.Tests.Charts;

public sealed class ValuesTests
{
    [Fact]
    public void Every_holder_of_numbers_converts()
    {
        Assert.Equal([1, 2], Of(new double[] { 1, 2 }));
        Assert.Equal([1.5, 2], Of(new[] { 1.5f, 2f }));
        Assert.Equal([1, 2], Of(new[] { 1, 2 }));
        Assert.Equal([1, 2], Of(new[] { 1L, 2L }));
        Assert.Equal([1, 2], Of(new List<double> { 1, 2 }));
        Assert.Equal([1, 2], Of(new List<float> { 1, 2 }));
        Assert.Equal([1, 2], Of(new List<int> { 1, 2 }));
        Assert.Equal([0, 1, 2], Of(0..3));
        Assert.Equal([0, 0.5, 1], Of(Values.Linspace(0, 1, 3)));
    }

    [Fact]
    public void Tensor_of_any_type_is_detached()
    {
        Assert.Equal([1, 2], Of(tensor(new[] { 1f, 2f }, requires_grad: true) * 1));
        Assert.Equal([1, 0], Of(tensor(new[] { true, false })));
        Assert.Equal([3, 4], Of(tensor(new long[,] { { 3 }, { 4 } })));
        Assert.Equal([1.5], Of(tensor(1.5f).to(ScalarType.BFloat16)));
    }

    [Fact]
    public void What_is_no_row_of_numbers_is_refused()
    {
        Assert.Contains("[2, 3]", Assert.Throws<ArgumentException>(() => Of(zeros(2, 3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Of(zeros(2, dtype: ScalarType.ComplexFloat32)));
        Assert.Throws<ArgumentException>(() => Of(5..2));
        Assert.Throws<ArgumentException>(() => Of(0..^1));
    }

    [Fact]
    public void Tables_convert()
    {
        ValueGrid grid = new float[,] { { 1, 2, 3 }, { 4, 5, 6 } };
        Assert.Equal((2, 3, 6.0), (grid.Rows, grid.Columns, grid[1, 2]));
        grid = tensor(new[,] { { 1, 2 } });
        Assert.Equal((1, 2, 2.0), (grid.Rows, grid.Columns, grid[0, 1]));
        var error = Assert.Throws<ArgumentException>(() => (ValueGrid)new double[][] { [1, 2], [3] });
        Assert.Contains("2 and 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => (ValueGrid)zeros(3));
    }

    [Fact]
    public void Classes_keep_their_order()
    {
        ClassLabels names = new[] { "б", "а", "б" };
        Assert.Equal(["б", "а"], names.Names);
        ClassLabels numbers = new[] { 7, 3, 7 };
        Assert.Equal(["3", "7"], numbers.Names);
        ClassLabels targets = tensor(new long[] { 1, 0 });
        Assert.Equal(["нет", "да"], targets.Named("нет", "да").Names);
        Assert.Throws<ArgumentException>(() => targets.Named("один"));
        Assert.Throws<ArgumentException>(() => (ClassLabels)tensor(new[] { 0.5f }));
    }

    private static double[] Of(Values values) => values.Numbers;
}
