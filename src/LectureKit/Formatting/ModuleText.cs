using System.Globalization;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Modules as PyTorch prints them: a line for each layer, indented by its depth.</summary>
internal static class ModuleText
{
    /// <summary>The text of a module and of all inside it: <c>Linear(in_features=2, out_features=1, bias=True)</c>.</summary>
    public static string Of(nn.Module module) => Of(module, []);

    private static string Of(nn.Module module, HashSet<nn.Module> above)
    {
        var name = module.GetType().Name;
        if (!above.Add(module))
        {
            return $"{name}(...)";
        }

        List<string> lines =
        [
            .. module.named_children().Select(child => $"  ({child.name}): {Indent(Of(child.module, above))}"),
        ];
        above.Remove(module);
        return lines.Count == 0 ? $"{name}({Arguments(module)})" : $"{name}(\n{string.Join('\n', lines)}\n)";
    }

    private static string Indent(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Arguments(nn.Module module) => module switch
    {
        Linear layer => $"in_features={layer.in_features}, out_features={layer.out_features}, bias={Python(layer.bias is not null)}",
        Convolution layer => OfConvolution(layer),
        Dropout layer => $"p={PythonNumber.Shortest(layer.p)}, inplace={Python(layer.inplace)}",
        NormBase layer => $"{layer.num_features}, eps={PythonNumber.Shortest(layer.eps)}, "
            + $"momentum={(layer.momentum is { } share ? PythonNumber.Shortest(share) : "None")}, "
            + $"affine={Python(layer.affine)}, track_running_stats={Python(layer.track_running_stats)}",
        LayerNorm layer => $"{Tuple(layer.normalized_shape)}, eps={PythonNumber.Shortest(layer.eps)}, "
            + $"elementwise_affine={Python(layer.elementwise_affine)}",
        Embedding layer when layer.weight is { } table => $"{table.shape[0]}, {table.shape[1]}",
        MaxPool2d layer => $"kernel_size={Size(layer.kernel_size)}, stride={Size(layer.stride ?? layer.kernel_size)}, "
            + $"padding={Size(layer.padding ?? [0])}, dilation={Size(layer.dilation ?? [1])}, ceil_mode={Python(layer.ceil_mode)}",
        Flatten layer => $"start_dim={layer.start_dim}, end_dim={layer.end_dim}",
        LeakyReLU layer => $"negative_slope={PythonNumber.Shortest(layer.negative_slope)}",
        Softmax layer => $"dim={layer.dim}",
        _ => "",
    };

    private static string OfConvolution(Convolution layer)
    {
        var text = $"{layer.in_channels}, {layer.out_channels}, kernel_size={Tuple(layer.kernel_size)}, "
            + $"stride={Tuple(layer.stride)}";
        if (layer.padding is { } padding && padding.Any(size => size != 0))
        {
            text += $", padding={Tuple(padding)}";
        }

        if (layer.dilation is { } dilation && dilation.Any(size => size != 1))
        {
            text += $", dilation={Tuple(dilation)}";
        }

        text += layer.groups == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", groups={layer.groups}");
        return layer.bias is null ? text + ", bias=False" : text;
    }

    private static string Python(bool value) => value ? "True" : "False";

    private static string Size(long[] sizes) =>
        sizes.Distinct().Count() == 1 ? sizes[0].ToString(CultureInfo.InvariantCulture) : Tuple(sizes);

    private static string Tuple(long[] sizes) => sizes.Length == 1 ? $"({sizes[0]},)" : $"({string.Join(", ", sizes)})";
}
