using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A layer of a drawn network and the lines that lead to it.</summary>
/// <param name="Size">How many neurons it has.</param>
/// <param name="Name">What stands above it, or empty.</param>
/// <param name="Activation">Name of its activation, or empty.</param>
/// <param name="Weights">Weight of each line, by neuron of this layer and of the one before; null when not known.</param>
/// <param name="Biases">Bias of each neuron; null when there is none.</param>
internal sealed record NetworkLayer(
    int Size, string Name, string Activation = "", double[,]? Weights = null, ImmutableArray<double>? Biases = null);
