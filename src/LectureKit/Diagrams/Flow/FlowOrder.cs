namespace LectureKit;

/// <summary>
/// Orders the cells of each layer so that few lines cross: every cell moves to the mean of its neighbours, forwards and
/// back by turns, and the best order seen is kept (the barycentre method of Sugiyama, Tagawa and Toda, 1981).
/// </summary>
internal static class FlowOrder
{
    private const int Sweeps = 12;

    /// <summary>Reorders the layers in place.</summary>
    public static void Reduce(FlowGrid grid)
    {
        Number(grid);
        var best = Snapshot(grid);
        var fewest = Crossings(grid);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            Sweep(grid, isForward: sweep % 2 == 0);
            var crossings = Crossings(grid);
            if (crossings < fewest)
            {
                (best, fewest) = (Snapshot(grid), crossings);
            }
        }

        for (var layer = 0; layer < best.Length; layer++)
        {
            grid.Layers[layer].Clear();
            grid.Layers[layer].AddRange(best[layer]);
        }

        Number(grid);
    }

    /// <summary>How many pairs of lines cross.</summary>
    public static int Crossings(FlowGrid grid)
    {
        var crossings = 0;
        foreach (var layer in grid.Links.GroupBy(link => link.To.Layer))
        {
            var links = layer.Select(link => (From: link.From.Cross, To: End(grid, link))).ToArray();
            for (var one = 0; one < links.Length; one++)
            {
                crossings += links.Skip(one + 1).Count(other => (links[one].From - other.From) * (links[one].To - other.To) < 0);
            }
        }

        return crossings;
    }

    /// <summary>Lines to the same node cross when they come in the wrong order.</summary>
    private static double End(FlowGrid grid, FlowLink link) => link.To.Node < 0
        ? link.To.Cross
        : link.To.Cross + (0.01 * grid.Ports(link.To).TakeWhile(port => port != link).Count());

    private static void Sweep(FlowGrid grid, bool isForward)
    {
        foreach (var layer in isForward ? grid.Layers : grid.Layers.Reverse())
        {
            var ordered = layer.OrderBy(cell => Mean(grid, cell, isForward)).ToList();
            layer.Clear();
            layer.AddRange(ordered);
            Number(layer);
        }
    }

    private static double Mean(FlowGrid grid, FlowCell cell, bool isForward)
    {
        var neighbours = isForward
            ? grid.Incoming[cell].Select(link => link.From.Cross)
            : grid.Outgoing[cell].Select(link => End(grid, link));
        return neighbours.DefaultIfEmpty(cell.Cross).Average();
    }

    private static FlowCell[][] Snapshot(FlowGrid grid) => [.. grid.Layers.Select(layer => layer.ToArray())];

    private static void Number(FlowGrid grid)
    {
        foreach (var layer in grid.Layers)
        {
            Number(layer);
        }
    }

    private static void Number(List<FlowCell> layer)
    {
        for (var index = 0; index < layer.Count; index++)
        {
            layer[index].Cross = index;
        }
    }
}
