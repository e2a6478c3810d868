using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>The small values around tensors: element types, devices, sizes, scalars and
/// modules.</summary>
internal sealed class TorchValueFormatter : IFormatter
{
    /// <inheritdoc/>
    public string? Library => "TorchSharp";

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        ScalarType type => PlainText.Form(TensorText.NameOf(type)),
        Device device => PlainText.Form(TensorText.NameOf(device)),
        Size size => PlainText.Form(Text(size)),
        Scalar scalar => PlainText.Form(Text(scalar)),
        nn.Module module => PlainText.Form(ModuleText.Of(module)),
        _ => null,
    };

    /// <summary>What PyTorch's <c>print</c> writes for a tensor, a module or a small value around them; null for other
    /// values.</summary>
    public static string? PrintedText(object value) => value switch
    {
        Tensor { IsInvalid: false } tensor => TensorText.Of(tensor),
        Device device => TensorText.NameOf(device),
        Size size => Text(size),
        nn.Module module => ModuleText.Of(module),
        _ => null,
    };

    private static string Text(Size size) => $"torch.Size([{string.Join(", ", size.Shape)}])";

    private static string Text(Scalar scalar) => scalar.Type switch
    {
        ScalarType.Bool => scalar.ToBoolean() ? "True" : "False",
        ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64 => Text(scalar.ToComplexFloat64()),
        ScalarType.Float16 or ScalarType.BFloat16 or ScalarType.Float32 => PlainText.Of(scalar.ToSingle()),
        ScalarType.Float64 => PlainText.Of(scalar.ToDouble()),
        _ => PlainText.Of(scalar.ToInt64()),
    };

    private static string Text(Complex value) => string.Create(
        CultureInfo.InvariantCulture, $"({value.Real}{(double.IsNegative(value.Imaginary) ? "" : "+")}{value.Imaginary}j)");
}
