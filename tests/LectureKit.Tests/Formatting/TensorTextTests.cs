using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LectureKit.Tests.Formatting;

/// <summary>What PyTorch prints for the same tensor.</summary>
public sealed class TensorTextTests
{
    public static TheoryData<string, Func<Tensor>> Small { get; } = new()
    {
        { "tensor([[3.7400, 3.7400],\n        [3.7400, 3.7400],\n        [3.7400, 3.7400]])", () => full(3, 2, 3.74f) },
        { "tensor(258.5880)", () => (full(3, 2, 3.74f).exp() + 1).sum() },
        { "tensor([-0.1966, -0.3932,  0.1966])", () => tensor(new[] { -0.19661f, -0.39322f, 0.19661f }) },
        { "tensor([[0.0192],\n        [0.0691]])", () => tensor(new[] { 0.0192f, 0.0691f }).reshape(2, 1) },
        {
            "tensor([ 1.0000,  0.9996,  0.4685, -0.9991, -0.9567])",
            () => tanh(tensor(new[] { 11.1529f, 4.3029f, 0.5081f, -3.8456f, -1.9058f }))
        },
        { "tensor(1)", () => tensor(1L) },
        { "tensor(3.)", () => tensor(3f) },
        { "tensor(0.)", () => tensor(0f) },
        { "tensor(-0.)", () => tensor(-0f) },
        { "tensor(3.1416)", () => tensor(3.14159f) },
        { "tensor(1.0000e-05)", () => tensor(1e-5f) },
        { "tensor(1.0000e+10)", () => tensor(1e10f) },
        { "tensor(True)", () => tensor(true) },
        { "tensor([ True, False])", () => tensor(new[] { true, false }) },
        { "tensor([1., 2., 3.])", () => tensor(new[] { 1f, 2f, 3f }) },
        { "tensor([ 1.,  2., -3.])", () => tensor(new[] { 1f, 2f, -3f }) },
        { "tensor([1.0000, 2.5000])", () => tensor(new[] { 1f, 2.5f }) },
        { "tensor([  1.5000, 100.0000])", () => tensor(new[] { 1.5f, 100f }) },
        { "tensor([1.0000e-03, 1.0000e+03])", () => tensor(new[] { 1e-3f, 1e3f }) },
        { "tensor([1.0000e+00, 1.0000e+09])", () => tensor(new[] { 1f, 1e9f }) },
        { "tensor([   1., 1000.])", () => tensor(new[] { 1f, 1000f }) },
        { "tensor([1.0000e+00, 1.0010e+03])", () => tensor(new[] { 1f, 1001f }) },
        { "tensor([1.0000e-05, 1.0000e+00])", () => tensor(new[] { 1e-5f, 1f }) },
        { "tensor([0., 0., 0.])", () => zeros(3) },
        { "tensor([nan, inf, -inf])", () => tensor(new[] { float.NaN, float.PositiveInfinity, float.NegativeInfinity }) },
        { "tensor([1., nan])", () => tensor(new[] { 1f, float.NaN }) },
        { "tensor([1.5000,    nan,    inf])", () => tensor(new[] { 1.5f, float.NaN, float.PositiveInfinity }) },
        { "tensor([1.5000,   -inf])", () => tensor(new[] { 1.5f, float.NegativeInfinity }) },
        { "tensor([0.0312, 0.0938])", () => tensor(new[] { 0.03125f, 0.09375f }) },
        { "tensor([1, 2, 3])", () => tensor(new[] { 1L, 2L, 3L }) },
        { "tensor([  1, -20, 300])", () => tensor(new[] { 1L, -20L, 300L }) },
        { "tensor([1, 2], dtype=torch.int32)", () => tensor(new[] { 1, 2 }) },
        { "tensor([1, 2], dtype=torch.uint8)", () => tensor(new byte[] { 1, 2 }) },
        { "tensor([1, 2], dtype=torch.int8)", () => tensor(new sbyte[] { 1, 2 }) },
        { "tensor([1, 2], dtype=torch.int16)", () => tensor(new short[] { 1, 2 }) },
        { "tensor([0.5000, 0.2500], dtype=torch.float64)", () => tensor(new[] { 0.5, 0.25 }) },
        { "tensor(0.6015, dtype=torch.float64)", () => tensor(0.6014580726623535) },
        { "tensor([1.0996, 2.0000], dtype=torch.float16)", () => tensor(new[] { 1.1f, 2f }).to(ScalarType.Float16) },
        { "tensor([1.1016, 2.0000], dtype=torch.bfloat16)", () => tensor(new[] { 1.1f, 2f }).to(ScalarType.BFloat16) },
        { "tensor([1.+2.j, 3.-4.j])", () => complex(tensor(new[] { 1f, 3f }), tensor(new[] { 2f, -4f })) },
        { "tensor(0.5000+1.j)", () => complex(tensor(0.5f), tensor(1f)) },
        { "tensor([0.5000-1.2500j], dtype=torch.complex128)", () => complex(tensor(new[] { 0.5 }), tensor(new[] { -1.25 })) },
        { "tensor([])", () => zeros(0) },
        { "tensor([], size=(0, 3))", () => zeros(0, 3) },
        { "tensor([], dtype=torch.int64)", () => zeros(0, ScalarType.Int64) },
        { "tensor([], size=(2, 0), dtype=torch.float64)", () => zeros(2, 0, ScalarType.Float64) },
        { "tensor([1., 2.], requires_grad=True)", () => tensor(new[] { 1f, 2f }, requires_grad: true) },
        { "Parameter containing:\ntensor([1., 1.], requires_grad=True)", () => new Parameter(ones(2)) },
        { "tensor([2., 2.])", () => tensor(new[] { 1f, 1f }, requires_grad: true) * 2 },
        { "tensor([[[1.]]])", () => ones(1, 1, 1) },
        {
            "tensor([[[0, 1],\n         [2, 3]],\n\n        [[4, 5],\n         [6, 7]]])",
            () => arange(8).reshape(2, 2, 2)
        },
        {
            "tensor([[[[0],\n          [1]]],\n\n\n        [[[2],\n          [3]]]])",
            () => arange(4).reshape(2, 1, 2, 1)
        },
        {
            "tensor([[1., 0., 0.],\n        [0., 1., 0.],\n        [0., 0., 1.]])",
            () => eye(3)
        },
        { "tensor([[1, 4],\n        [2, 5],\n        [3, 6]])", () => tensor(new long[,] { { 1, 2, 3 }, { 4, 5, 6 } }).t() },
        { "tensor(..., device='meta', size=(2, 3))", () => empty(2, 3, device: new Device(DeviceType.META)) },
    };

    public static TheoryData<string, Func<Tensor>> Large { get; } = new()
    {
        { "tensor([   0,    1,    2,  ..., 1998, 1999, 2000])", () => arange(2001) },
        { "tensor([0., 0., 0.,  ..., 0., 0., 0.])", () => zeros(1001) },
        {
            "tensor([[   0,    1,    2,  ...,   97,   98,   99],\n"
            + "        [ 100,  101,  102,  ...,  197,  198,  199],\n"
            + "        [ 200,  201,  202,  ...,  297,  298,  299],\n"
            + "        ...,\n"
            + "        [1700, 1701, 1702,  ..., 1797, 1798, 1799],\n"
            + "        [1800, 1801, 1802,  ..., 1897, 1898, 1899],\n"
            + "        [1900, 1901, 1902,  ..., 1997, 1998, 1999]])",
            () => arange(2000).reshape(20, 100)
        },
        {
            "tensor([[   0,    1,    2,  ...,  598,  599,  600],\n"
            + "        [ 601,  602,  603,  ..., 1199, 1200, 1201]])",
            () => arange(1202).reshape(2, 601)
        },
        {
            "tensor([[[1., 1.],\n         [1., 1.]],\n\n"
            + "        [[1., 1.],\n         [1., 1.]],\n\n        [[1., 1.],\n         [1., 1.]],\n\n"
            + "        ...,\n\n"
            + "        [[1., 1.],\n         [1., 1.]],\n\n        [[1., 1.],\n         [1., 1.]],\n\n"
            + "        [[1., 1.],\n         [1., 1.]]])",
            () => ones(300, 2, 2)
        },
    };

    [Theory]
    [MemberData(nameof(Small), DisableDiscoveryEnumeration = true)]
    public void Small_tensor(string expected, Func<Tensor> make) => Assert.Equal(expected, TensorText.Of(make()));

    [Theory]
    [MemberData(nameof(Large), DisableDiscoveryEnumeration = true)]
    public void Summarised_tensor(string expected, Func<Tensor> make) => Assert.Equal(expected, TensorText.Of(make()));

    [Fact]
    public void Long_row_breaks_at_80_columns() => Assert.Equal(
        "tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17,\n"
        + "        18, 19, 20, 21, 22, 23, 24])",
        TensorText.Of(arange(25)));

    [Fact]
    public void Thousand_elements_are_shown_in_full() =>
        Assert.DoesNotContain("...", TensorText.Of(zeros(1000)), StringComparison.Ordinal);

    [Fact]
    public void Suffix_goes_to_a_new_line_when_the_last_one_is_full() => Assert.Equal(
        "tensor([0.1000, 0.1000, 0.1000, 0.1000, 0.1000, 0.1000, 0.1000],\n       dtype=torch.float64)",
        TensorText.Of(full(7, 0.1, ScalarType.Float64)));

    [Fact]
    public void Default_type_is_not_named()
    {
        set_default_dtype(ScalarType.Float64);
        try
        {
            Assert.Equal("tensor([0.5000], dtype=torch.float32)", TensorText.Of(tensor(new[] { 0.5f })));
            Assert.Equal("tensor([0.5000])", TensorText.Of(tensor(new[] { 0.5 })));
        }
        finally
        {
            set_default_dtype(ScalarType.Float32);
        }
    }

    [Fact]
    public void Summary_of_a_huge_view_copies_only_its_edges()
    {
        // A terabyte if it were copied; a view of one element.
        var huge = tensor(1.5f).expand(1_000_000, 500_000);
        Assert.StartsWith("tensor([[1.5000, 1.5000, 1.5000,  ..., 1.5000,", TensorText.Of(huge), StringComparison.Ordinal);
    }
}
