using System.Collections.Immutable;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// A fully connected network: a column of circles for each layer, lines for the weights. A line is the wider the larger
/// its weight; a negative one is dashed and of another colour. Of wide layers the middle is left out.
/// </summary>
/// <example><code>Network.Of(3, 4, 4, 2)</code><code>Network.From(model)</code></example>
public sealed class Network : Diagram
{
    private readonly ImmutableArray<NetworkLayer> layers;
    private readonly NetworkView view;

    private Network(ImmutableArray<NetworkLayer> layers, NetworkView view) => (this.layers, this.view) = (layers, view);

    /// <inheritdoc/>
    public override string Alt => DiagramLabel.Parse(NetworkSentence.Describe(layers)).ToString();

    /// <summary>A network by the sizes of its layers, without weights.</summary>
    /// <param name="sizes">Neurons of each layer, from the inputs to the outputs; at least two layers.</param>
    /// <exception cref="ArgumentException">There are fewer than two layers, or an empty one.</exception>
    public static Network Of(params int[] sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        if (sizes.Length < 2)
        {
            throw new ArgumentException($"A network has at least two layers, here is {sizes.Length}", nameof(sizes));
        }

        return sizes.Any(size => size < 1)
            ? throw new ArgumentException("Every layer needs at least one neuron", nameof(sizes))
            : new Network([.. sizes.Select((size, index) => new NetworkLayer(size, NameOf(index, sizes.Length)))], new NetworkView());
    }

    /// <summary>The linear layers of a module and the activations behind them, in the order of the module.</summary>
    /// <param name="module">A <c>Sequential</c>, a <c>Linear</c>, or any module that has them inside.</param>
    /// <exception cref="ArgumentException">It has no linear layer, or their sizes do not fit together.</exception>
    public static Network From(nn.Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var layers = ModuleLayers.Of(module, nameof(module));
        return Named(layers);
    }

    /// <summary>A network by its weights.</summary>
    /// <param name="weights">A matrix for each layer behind the inputs: a row for each of its neurons, a column for each
    /// neuron of the layer before, as in <c>nn.Linear</c>.</param>
    /// <exception cref="ArgumentException">There is no matrix, an empty one, a number is not finite, or sizes do not fit.</exception>
    public static Network From(params double[][,] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var layers = ModuleLayers.Of([.. weights.Select(matrix => (matrix, (ImmutableArray<double>?)null, ""))], nameof(weights));
        return Named(layers);
    }

    /// <summary>Sets what stands above the layers.</summary>
    /// <param name="names">A name for each layer, with scripts.</param>
    /// <exception cref="ArgumentException">There are more or fewer names than layers.</exception>
    public Network WithNames(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Length != layers.Length
            ? throw new ArgumentException($"There are {names.Length} names and {layers.Length} layers", nameof(names))
            : new Network([.. layers.Zip(names, (layer, name) => layer with { Name = name })], view);
    }

    /// <summary>Sets the labels of the inputs and outputs, instead of x₁, x₂ … and y₁, y₂ …</summary>
    /// <param name="inputs">A label for each input, with scripts.</param>
    /// <param name="outputs">A label for each output, with scripts.</param>
    /// <exception cref="ArgumentException">There are more or fewer labels than neurons.</exception>
    public Network WithLabels(string[] inputs, string[] outputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        foreach (var (labels, layer, name) in new[] { (inputs, layers[0], nameof(inputs)), (outputs, layers[^1], nameof(outputs)) })
        {
            if (labels.Length != layer.Size)
            {
                throw new ArgumentException($"There are {labels.Length} labels and {layer.Size} neurons", name);
            }
        }

        return new Network(layers, view with { Inputs = [.. inputs], Outputs = [.. outputs] });
    }

    /// <summary>Adds to every layer but the last a neuron that is always 1, whose lines are the biases.</summary>
    public Network WithBiases() => new(layers, view with { HasBiases = true });

    /// <summary>Writes the weights on their lines, as far as they fit; meant for small networks.</summary>
    /// <exception cref="InvalidOperationException">The weights are not known.</exception>
    public Network WithNumbers() => layers.Skip(1).All(layer => layer.Weights is not null)
        ? new Network(layers, view with { HasNumbers = true })
        : throw new InvalidOperationException("The weights of this network are not known: make it with Network.From");

    /// <summary>Sets how many circles a layer shows at most before its middle becomes “⋮”.</summary>
    /// <param name="neurons">At least 3; 8 to begin with.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 3.</exception>
    public Network WithMost(int neurons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(neurons, 3);
        return new Network(layers, view with { Most = neurons });
    }

    /// <inheritdoc/>
    internal override DiagramPicture Draw() => NetworkDrawing.Draw(new NetworkLayout(layers, view), view, Alt);

    private static Network Named(ImmutableArray<NetworkLayer> layers) => new(
        [.. layers.Select((layer, index) => layer with { Name = NameOf(index, layers.Length) })], new NetworkView());

    private static string NameOf(int index, int count) =>
        index == 0 ? "вход" : index == count - 1 ? "выход" : count == 3 ? "скрытый" : $"h_{{{index}}}";
}
