namespace LectureKit;

/// <summary>A place in a layer: a node, or the line of a node that passes by.</summary>
internal sealed class FlowCell(int node, int net, int layer)
{
    /// <summary>Index of the node, or −1 for a line.</summary>
    public int Node { get; } = node;

    /// <summary>Index of the node whose line it is.</summary>
    public int Net { get; } = net;

    /// <summary>Index of its layer.</summary>
    public int Layer { get; } = layer;

    /// <summary>Room that it needs across the flow, before and after its axis.</summary>
    public (double Before, double After) Room { get; set; }

    /// <summary>Where its axis lies across the flow.</summary>
    public double Cross { get; set; }

    /// <summary>Cells of different lanes never share a place across the flow.</summary>
    public int Lane { get; set; }
}

/// <summary>A line between neighbouring layers.</summary>
/// <param name="From">Where it leaves.</param>
/// <param name="To">Where it arrives.</param>
/// <param name="Operand">Which operand of a node it brings.</param>
internal sealed record FlowLink(FlowCell From, FlowCell To, int Operand);
