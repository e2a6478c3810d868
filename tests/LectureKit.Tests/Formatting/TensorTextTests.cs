using static TorchSharp.torch;

namespace LectureKit.Tests.Formatting;

public sealed class TensorTextTests
{
    [Fact]
    public void Matrix_of_equal_numbers() =>
        Is("tensor([[3.7400, 3.7400],\n        [3.7400, 3.7400],\n        [3.7400, 3.7400]])", full(3, 2, 3.74f));

    [Fact]
    public void Large_range() => Is("tensor([   0,    1,    2,  ..., 1997, 1998, 1999])", arange(2000));

    private static void Is(string expected, Tensor tensor) => Assert.Equal(expected, TensorText.Of(tensor));
}
