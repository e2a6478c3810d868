using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A finished drawing, and where its parts came to lie, so that a test can look for what overlaps.</summary>
/// <param name="Svg">The <c>svg</c> element.</param>
/// <param name="Size">Width and height in pixels.</param>
/// <param name="Nodes">Outlines of circles and boxes.</param>
/// <param name="Labels">Room that each text takes.</param>
/// <param name="Edges">Points along each line.</param>
internal sealed record DiagramPicture(
    string Svg,
    FigureSize Size,
    ImmutableArray<DiagramBox> Nodes,
    ImmutableArray<PlacedLabel> Labels,
    ImmutableArray<ImmutableArray<DiagramPoint>> Edges);

/// <summary>A text and the room that it takes.</summary>
/// <param name="Text">As plain text.</param>
/// <param name="Box">Its room.</param>
/// <param name="IsBacked">Whether it has a ground of its own, so that lines may pass below.</param>
internal sealed record PlacedLabel(string Text, DiagramBox Box, bool IsBacked = false);
