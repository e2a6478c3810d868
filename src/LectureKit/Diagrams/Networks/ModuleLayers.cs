using System.Collections.Immutable;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Reads layers from a module or from matrices.</summary>
internal static class ModuleLayers
{
    private static readonly ImmutableArray<string> Activations =
    [
        "ReLU", "Sigmoid", "Tanh", "Softmax", "LogSoftmax", "GELU", "LeakyReLU", "ELU", "SiLU", "SELU", "Softplus",
        "ReLU6", "Hardtanh", "Softsign", "LogSigmoid", "CELU", "Mish", "PReLU", "RReLU", "Hardsigmoid", "Hardswish",
    ];

    /// <summary>The linear layers of a module, preceded by the layer of the inputs.</summary>
    public static ImmutableArray<NetworkLayer> Of(nn.Module module, string name)
    {
        var found = new List<(double[,] Weights, ImmutableArray<double>? Biases, string Activation)>();
        foreach (var part in Leaves(module))
        {
            if (part is Linear linear)
            {
                found.Add((Matrix(linear.weight), linear.bias is null ? null : [.. DiagramNumbers.Of(linear.bias)], ""));
            }
            else if (Activations.Contains(part.GetName()) && found.Count > 0 && found[^1].Activation.Length == 0)
            {
                found[^1] = found[^1] with { Activation = part.GetName() };
            }
        }

        return found.Count == 0
            ? throw new ArgumentException($"The module {module.GetName()} has no linear layer", name)
            : Of([.. found], name);
    }

    /// <summary>Layers with these weights, preceded by the layer of the inputs.</summary>
    public static ImmutableArray<NetworkLayer> Of(
        ImmutableArray<(double[,] Weights, ImmutableArray<double>? Biases, string Activation)> parts, string name)
    {
        if (parts.IsEmpty)
        {
            throw new ArgumentException("There are no weights", name);
        }

        var layers = new List<NetworkLayer> { new(parts[0].Weights.GetLength(1), "") };
        foreach (var (weights, biases, activation) in parts)
        {
            var (rows, columns) = (weights.GetLength(0), weights.GetLength(1));
            DiagramNumbers.Finite([.. weights.Cast<double>()], name);
            if (columns != layers[^1].Size)
            {
                throw new ArgumentException(
                    $"Layer {layers.Count} takes {columns} numbers, but the layer before has {layers[^1].Size} neurons", name);
            }

            layers.Add(new NetworkLayer(rows, "", activation, weights, biases));
        }

        return [.. layers];
    }

    private static IEnumerable<nn.Module> Leaves(nn.Module module)
    {
        var children = module.named_children().Select(child => child.module).ToList();
        return children.Count == 0 ? [module] : children.SelectMany(Leaves);
    }

    private static double[,] Matrix(Tensor weight)
    {
        var numbers = DiagramNumbers.Of(weight);
        var matrix = new double[weight.shape[0], weight.shape[1]];
        Buffer.BlockCopy(numbers, 0, matrix, 0, numbers.Length * sizeof(double));
        return matrix;
    }
}
