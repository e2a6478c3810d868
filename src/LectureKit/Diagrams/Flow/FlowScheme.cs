using System.Collections.Immutable;

namespace LectureKit;

/// <summary>What a flowing drawing shows, before it has a place.</summary>
/// <param name="Nodes">The nodes; the sources of each come before it.</param>
/// <param name="Groups">Titles of the frames around nodes.</param>
/// <param name="IsVertical">Whether it flows downwards instead of to the right.</param>
/// <param name="MaxWidth">Width in pixels above which a drawing to the right goes on in a new row.</param>
internal sealed record FlowScheme(
    ImmutableArray<FlowNode> Nodes, ImmutableArray<string> Groups, bool IsVertical = false, double MaxWidth = 520);
