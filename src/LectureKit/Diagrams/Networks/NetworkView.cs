using System.Collections.Immutable;

namespace LectureKit;

/// <summary>What of a network is drawn.</summary>
internal sealed record NetworkView
{
    /// <summary>Whether biases are lines from a neuron that is always 1.</summary>
    public bool HasBiases { get; init; }

    /// <summary>Whether weights stand on their lines.</summary>
    public bool HasNumbers { get; init; }

    /// <summary>How many circles a layer shows at most.</summary>
    public int Most { get; init; } = 8;

    /// <summary>Labels of the inputs; empty for x₁, x₂ …</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>Labels of the outputs; empty for y₁, y₂ …</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];
}
