using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// Where everything lies. Points have the flow as x and what is across it as y, also when the drawing goes downwards.
/// </summary>
/// <param name="Places">The place of each node.</param>
/// <param name="Links">Lines between layers.</param>
/// <param name="Passes">Lines straight through a layer.</param>
/// <param name="Returns">Lines from the end of a row to the beginning of the next.</param>
/// <param name="Dots">Where a line branches.</param>
/// <param name="Frames">Frames around groups, with their titles.</param>
/// <param name="Length">Size along the flow.</param>
/// <param name="Breadth">Size across the flow.</param>
internal sealed record FlowLayout(
    ImmutableArray<FlowPlace> Places,
    ImmutableArray<FlowWay> Links,
    ImmutableArray<FlowWay> Passes,
    ImmutableArray<FlowWay> Returns,
    ImmutableArray<DiagramPoint> Dots,
    ImmutableArray<(DiagramBox Box, string Title)> Frames,
    double Length,
    double Breadth)
{
    /// <summary>Lays a scheme out; the same scheme gives the same layout.</summary>
    public static FlowLayout Of(FlowScheme scheme) => new FlowLayouter(scheme).Layout();
}

/// <summary>The place of a node.</summary>
/// <param name="Start">Where its outline begins, on its axis.</param>
/// <param name="GlyphAlong">Length of the outline.</param>
/// <param name="End">Where its line arrives at the end of the layer.</param>
/// <param name="Metrics">Its measures.</param>
internal sealed record FlowPlace(DiagramPoint Start, double GlyphAlong, double End, FlowMetrics Metrics);

/// <summary>A line.</summary>
/// <param name="Points">Its points; a link has two and is drawn as a curve.</param>
/// <param name="HasArrow">Whether it ends with an arrow.</param>
internal sealed record FlowWay(ImmutableArray<DiagramPoint> Points, bool HasArrow);
