using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// The lines from the end of a row to the beginning of the next: out to the right, down between the rows, in from the
/// left. The upper line goes outside, so they do not cross.
/// </summary>
internal static class FlowReturns
{
    private const double Step = 12;
    private const double EntryRoom = 22;

    /// <summary>Room between a row and the next.</summary>
    public static double Room(FlowGrid grid, int lastLayer) => Step + (Step * Leaving(grid, lastLayer).Count);

    /// <summary>Room left of a row for the lines that come in.</summary>
    public static double Entry(FlowGrid grid, int lastLayer) => EntryRoom + (Step * Leaving(grid, lastLayer).Count);

    /// <summary>All such lines.</summary>
    /// <param name="bands">Layers of each row.</param>
    /// <param name="grid">The layers.</param>
    /// <param name="extent">Where a layer starts and ends along the flow.</param>
    /// <param name="arrival">Where a line arrives at what it leads to.</param>
    public static ImmutableArray<FlowWay> Between(
        IReadOnlyList<Range> bands,
        FlowGrid grid,
        Func<int, (double Start, double End)> extent,
        Func<FlowLink, DiagramPoint> arrival)
    {
        var ways = ImmutableArray.CreateBuilder<FlowWay>();
        foreach (var band in bands.SkipLast(1))
        {
            var last = band.End.Value - 1;
            var leaving = Leaving(grid, last);
            var bottom = grid.Layers[band].SelectMany(layer => layer).Max(cell => cell.Cross + cell.Room.After);
            foreach (var (rank, cell) in leaving.Index())
            {
                var outer = (leaving.Count - 1 - rank) * Step;
                var corners = (Right: extent(last).End + Step + outer, Channel: bottom + Step + outer, Left: 6 + outer);
                var exit = new DiagramPoint(extent(last).End, cell.Cross);
                ways.AddRange(grid.Outgoing[cell].Select(link => Way(exit, corners, arrival(link), link)));
            }
        }

        return ways.ToImmutable();
    }

    /// <summary>Where such lines branch: at every entry but the farthest of the same line.</summary>
    public static IEnumerable<DiagramPoint> Dots(ImmutableArray<FlowWay> returns) => returns
        .GroupBy(way => way.Points[0])
        .SelectMany(line => line.Select(way => way.Points[^2]).OrderBy(point => point.Y).SkipLast(1));

    private static FlowWay Way(
        DiagramPoint exit, (double Right, double Channel, double Left) corners, DiagramPoint to, FlowLink link) => new(
        [
            exit,
            new(corners.Right, exit.Y),
            new(corners.Right, corners.Channel),
            new(corners.Left, corners.Channel),
            new(corners.Left, to.Y),
            to,
        ],
        link.To.Node >= 0);

    private static List<FlowCell> Leaving(FlowGrid grid, int layer) =>
        [.. grid.Layers[layer].Where(cell => grid.Outgoing[cell].Any()).OrderBy(cell => cell.Cross)];
}
