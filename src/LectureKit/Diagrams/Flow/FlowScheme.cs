using System.Collections.Immutable;

namespace LectureKit;

/// <summary>What a flowing drawing shows, before it has a place.</summary>
/// <param name="Nodes">The nodes; the sources of each come before it.</param>
/// <param name="Groups">Titles of the frames around nodes.</param>
/// <param name="Direction">Whither it flows.</param>
/// <param name="MaxWidth">Width in pixels above which a drawing to a side goes on in a new row.</param>
internal sealed record FlowScheme(
    ImmutableArray<FlowNode> Nodes,
    ImmutableArray<string> Groups,
    FlowDirection Direction = FlowDirection.Right,
    double MaxWidth = 520)
{
    /// <summary>Whether it flows downwards or upwards.</summary>
    public bool IsVertical => Direction is FlowDirection.Down or FlowDirection.Up;

    /// <summary>Whether it flows against the direction of reading: to the left or upwards.</summary>
    public bool IsReversed => Direction is FlowDirection.Left or FlowDirection.Up;
}
