using static TorchSharp.torch;

namespace LectureKit.Tests.Formatting;

/// <summary>What PyTorch prints for tensors that are more than a block of numbers, and that nothing is too strange to be
/// printed.</summary>
public sealed class TensorLayoutTests
{
    public static TheoryData<string, Func<Tensor>> Texts { get; } = new()
    {
        {
            "tensor(indices=tensor([[0, 1],\n                       [1, 0]]),\n"
            + "       values=tensor([2., 3.]), size=(2, 2), nnz=2, layout=torch.sparse_coo)",
            () => sparse_coo_tensor(tensor(new long[,] { { 0, 1 }, { 1, 0 } }), tensor(new[] { 2f, 3f }), [2, 2])
        },
        {
            "tensor(indices=tensor([], size=(2, 0)),\n       values=tensor([], size=(0,)), size=(2, 2), nnz=0,\n"
            + "       layout=torch.sparse_coo)",
            () => sparse_coo_tensor(zeros(2, 0, ScalarType.Int64), zeros(0), [2, 2])
        },
        {
            "tensor(indices=tensor([[1]]),\n       values=tensor([5]), size=(3,), nnz=1, dtype=torch.int32,\n"
            + "       layout=torch.sparse_coo)",
            () => sparse_coo_tensor(tensor(new long[,] { { 1 } }), tensor(new[] { 5 }), [3])
        },
        {
            "tensor([0.1000, 0.2000], size=(2,), dtype=torch.quint8,\n"
            + "       quantization_scheme=torch.per_tensor_affine, scale=0.1, zero_point=10)",
            () => quantize_per_tensor(tensor(new[] { 0.1f, 0.2f }), 0.1, 10, ScalarType.QUInt8)
        },
        {
            "tensor([[1., 1.],\n        [1., 1.]], size=(2, 2), dtype=torch.qint8,\n"
            + "       quantization_scheme=torch.per_channel_affine,\n"
            + "       scale=tensor([0.5000, 0.2500], dtype=torch.float64),\n       zero_point=tensor([0, 0]), axis=0)",
            () => quantize_per_channel(
                ones(2, 2), tensor(new[] { 0.5, 0.25 }), tensor(new[] { 0L, 0L }), 0, ScalarType.QInt8)
        },
        {
            "tensor([1.0000e-05+1.j, 2.0000e+00+nanj])",
            () => complex(tensor(new[] { 1e-5f, 2f }), tensor(new[] { 1f, float.NaN }))
        },
        { "tensor([inf, -inf])", () => tensor(new[] { float.PositiveInfinity, float.NegativeInfinity }) },
        { "tensor([0.0001, 0.0999])", () => tensor(new[] { 1.0001e-4f, 0.0999f }) },
        { "tensor([9.9000e-05])", () => tensor(new[] { 9.9e-5f }) },
        { "tensor([1.0000e+08, 1.0000e+08])", () => tensor(new[] { 1e8f + 8, 1e8f + 8 }) },
        { "tensor([100000000.])", () => tensor(new[] { 1e8f }) },
        { "tensor([    0.0000, 99999.5000])", () => tensor(new[] { 0f, 99999.5f }) },
        { "tensor([[nan]])", () => full(1, 1, float.NaN) },
        { "tensor([-9223372036854775808])", () => tensor(new[] { long.MinValue }) },
        { "tensor([], size=(1, 0, 2))", () => zeros(1, 0, 2) },
        { "tensor(1., requires_grad=True)", () => tensor(1f, requires_grad: true) },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Is_printed_as_PyTorch_prints_it(string expected, Func<Tensor> make) =>
        Assert.Equal(expected, TensorText.Of(make()));

    [Fact]
    public void Any_type_and_shape_can_be_printed()
    {
        var random = new Random(7);
        ScalarType[] types =
        [
            ScalarType.Byte, ScalarType.Int8, ScalarType.Int16, ScalarType.Int32, ScalarType.Int64, ScalarType.Float16,
            ScalarType.BFloat16, ScalarType.Float32, ScalarType.Float64, ScalarType.Bool, ScalarType.ComplexFloat32,
            ScalarType.ComplexFloat64,
        ];
        for (var trial = 0; trial < 400; trial++)
        {
            using var scope = NewDisposeScope();
            long[] shape = [.. Enumerable.Range(0, random.Next(5)).Select(_ => (long)random.Next(trial % 10 == 0 ? 40 : 5))];
            var type = types[random.Next(types.Length)];
            var scale = Math.Pow(10, random.Next(-6, 12));
            var value = (randn(shape, float64) * scale).to(type);
            value = random.Next(4) switch
            {
                0 when value.dim() > 1 => value.transpose(0, 1),
                1 when value.is_floating_point() => value.requires_grad_(),
                2 when value.dim() > 0 && value.numel() > 0 => value.to_sparse(),
                _ => value,
            };
            var forms = LectureHost.Format(value);
            Assert.Null(forms.FormatterFault);
            var text = forms.Forms[^1].Data;
            Assert.StartsWith("tensor(", text, StringComparison.Ordinal);
            Assert.Equal(text.Count(character => character == '['), text.Count(character => character == ']'));
            Assert.Equal(text.Count(character => character == '('), text.Count(character => character == ')'));
        }
    }

    [Fact]
    public void Printing_changes_neither_tensor_nor_gradient()
    {
        var leaf = ones(2, requires_grad: true);
        (leaf * 3).sum().backward();
        Assert.Equal("tensor([3., 3.])", TensorText.Of(leaf.grad!));
        Assert.Equal("tensor([1., 1.], requires_grad=True)", TensorText.Of(leaf));
        Assert.True(leaf.requires_grad);
        Assert.Equal("null", LectureHost.Format(ones(2, requires_grad: true).grad).Forms[^1].Data);
    }
}
