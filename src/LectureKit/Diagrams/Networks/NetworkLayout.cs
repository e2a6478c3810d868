using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Where the circles of a network lie.</summary>
internal sealed class NetworkLayout
{
    /// <summary>Radius of a circle.</summary>
    public const double Radius = 15;

    private const double Top = 34;
    private readonly NetworkView view;

    /// <summary>Places the layers.</summary>
    public NetworkLayout(ImmutableArray<NetworkLayer> layers, NetworkView view)
    {
        (this.view, Layers) = (view, layers);
        var pitch = view.HasNumbers ? 68.0 : 46;
        var rows = layers.Select((_, index) => Rows(index).ToList()).ToList();
        var tallest = rows.Max(row => row.Count);
        Height = Top + ((tallest - 1) * pitch) + (2 * Radius) + 8;
        var x = LabelRoom(0);
        var places = ImmutableArray.CreateBuilder<ImmutableArray<NetworkPlace>>();
        foreach (var (index, row) in rows.Index())
        {
            x += index == 0 ? Radius : Step(index);
            x = Math.Max(x, index == 0 ? HeadWidth(0) / 2 : 0);
            var top = Top + Radius + ((tallest - row.Count) * pitch / 2);
            places.Add([.. row.Select((neuron, at) => new NetworkPlace(neuron, new DiagramPoint(x, top + (at * pitch))))]);
        }

        Places = places.ToImmutable();
        Width = x + Math.Max(Radius + LabelRoom(layers.Length - 1), HeadWidth(layers.Length - 1) / 2) + 4;
        Height += layers.Any(layer => layer.Activation.Length > 0) ? FlowMetrics.TextLine : 0;
    }

    /// <summary>The layers.</summary>
    public ImmutableArray<NetworkLayer> Layers { get; }

    /// <summary>The circles of each layer, from top to bottom.</summary>
    public ImmutableArray<ImmutableArray<NetworkPlace>> Places { get; }

    /// <summary>Width of the drawing in pixels.</summary>
    public double Width { get; }

    /// <summary>Height of the drawing in pixels.</summary>
    public double Height { get; }

    /// <summary>Weight of a line, null when it is not known.</summary>
    /// <param name="layer">Index of the layer where it ends.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public double? Weight(int layer, NetworkPlace from, NetworkPlace to) => from.Neuron == NetworkPlace.Bias
        ? Layers[layer].Biases is { } biases ? biases[to.Neuron] : null
        : Layers[layer].Weights?[to.Neuron, from.Neuron];

    /// <summary>Label beside an input or an output.</summary>
    public DiagramLabel Label(int layer, int neuron)
    {
        var labels = layer == 0 ? view.Inputs : view.Outputs;
        var single = layer > 0 && Layers[layer].Size == 1 ? "y" : $"{(layer == 0 ? 'x' : 'y')}_{{{neuron + 1}}}";
        return DiagramLabel.Parse(labels.IsEmpty ? single : labels[neuron]);
    }

    private double LabelRoom(int layer) => 12 + Rows(layer).Where(neuron => neuron >= 0)
        .Max(neuron => Label(layer, neuron).Width(SvgCanvas.FontSize));

    /// <summary>Neurons that are shown, with a gap in a wide layer, and the bias below.</summary>
    private IEnumerable<int> Rows(int index)
    {
        var size = Layers[index].Size;
        var first = size <= view.Most ? size : (view.Most + 1) / 2;
        var last = size <= view.Most ? 0 : view.Most - 1 - first;
        var rows = Enumerable.Range(0, first);
        rows = size <= view.Most ? rows : rows.Append(NetworkPlace.Gap).Concat(Enumerable.Range(size - last, last));
        return view.HasBiases && index < Layers.Length - 1 ? rows.Append(NetworkPlace.Bias) : rows;
    }

    /// <summary>Distance to the layer before: names must fit beside each other, and many lines want room.</summary>
    private double Step(int index)
    {
        var names = (HeadWidth(index - 1) + HeadWidth(index)) / 2;
        var lines = view.HasNumbers ? 170 : Layers.Length > 5 ? 84 : Layers.Length > 3 ? 104 : 130;
        return Math.Max(lines, names + 14);
    }

    private double HeadWidth(int index) => Math.Max(
        DiagramLabel.Parse(Layers[index].Name).Width(SvgCanvas.FontSize),
        DiagramLabel.Parse(Layers[index].Activation).Width(SvgCanvas.FontSize));
}

/// <summary>A circle of a network.</summary>
/// <param name="Neuron">Index in its layer, or one of the marks below.</param>
/// <param name="At">Its centre.</param>
internal sealed record NetworkPlace(int Neuron, DiagramPoint At)
{
    /// <summary>Stands for the neurons that are left out.</summary>
    public const int Gap = -1;

    /// <summary>The neuron that is always 1.</summary>
    public const int Bias = -2;
}
