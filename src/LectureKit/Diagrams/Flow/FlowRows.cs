namespace LectureKit;

/// <summary>
/// Places the cells of each layer across the flow: as near as possible to the middle of their neighbours, without
/// touching each other.
/// </summary>
internal static class FlowRows
{
    private const int Sweeps = 10;

    /// <summary>Sets the axis of cells that share a row of the drawing.</summary>
    /// <param name="grid">Layers in their final order.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="gap">Least distance between them.</param>
    public static void Place(FlowGrid grid, IReadOnlyList<FlowCell> cells, double gap)
    {
        var members = cells.ToHashSet();
        var columns = cells.GroupBy(cell => cell.Layer).OrderBy(layer => layer.Key).Select(layer => layer.ToList()).ToArray();
        foreach (var column in columns)
        {
            for (var index = 0; index < column.Count; index++)
            {
                column[index].Cross = index;
            }

            Settle(column, gap, cell => cell.Cross * 50);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isForward = sweep % 2 == 0;
            foreach (var column in isForward ? columns : columns.Reverse())
            {
                Settle(column, gap, cell => Wanted(grid, cell, members, isForward));
            }
        }

        // Both neighbours at once make the last small bends straight.
        foreach (var column in Enumerable.Repeat(columns, Sweeps).SelectMany(all => all))
        {
            Settle(column, gap, cell => Wanted(grid, cell, members, isForward: null));
        }
    }

    private static double Wanted(FlowGrid grid, FlowCell cell, HashSet<FlowCell> members, bool? isForward)
    {
        var before = grid.Incoming[cell].Where(link => members.Contains(link.From)).Select(link => (link, link.From.Cross));
        var after = grid.Outgoing[cell].Where(link => members.Contains(link.To)).Select(link => (link, link.To.Cross));
        var neighbours = isForward switch { true => before, false => after, null => before.Concat(after) };
        var (sum, weights) = (0.0, 0.0);
        foreach (var (link, cross) in neighbours)
        {
            var weight = Weight(grid, link);
            (sum, weights) = (sum + (weight * cross), weights + weight);
        }

        return weights == 0 ? cell.Cross : sum / weights;
    }

    /// <summary>A line that passes layers wants to be straight most of all, then one without branches.</summary>
    private static double Weight(FlowGrid grid, FlowLink link)
    {
        var isAlone = grid.Outgoing[link.From].Count() == 1 && grid.Incoming[link.To].Count() == 1;
        return link.To.Node < 0 ? 6 : isAlone ? 3 : 1;
    }

    /// <summary>
    /// Moves the cells to where they want to be, keeping order and distance, with the least sum of squares: cells that
    /// would overlap are pooled and move together.
    /// </summary>
    private static void Settle(List<FlowCell> column, double gap, Func<FlowCell, double> wanted)
    {
        var offsets = new double[column.Count];
        for (var index = 1; index < column.Count; index++)
        {
            offsets[index] = offsets[index - 1] + column[index - 1].Room.After + gap + column[index].Room.Before;
        }

        var pools = new Stack<(double Sum, int Count)>();
        for (var index = 0; index < column.Count; index++)
        {
            var pool = (Sum: wanted(column[index]) - offsets[index], Count: 1);
            while (pools.TryPeek(out var before) && before.Sum / before.Count > pool.Sum / pool.Count)
            {
                pools.Pop();
                pool = (pool.Sum + before.Sum, pool.Count + before.Count);
            }

            pools.Push(pool);
        }

        var at = 0;
        foreach (var (sum, count) in pools.Reverse())
        {
            for (var last = at + count; at < last; at++)
            {
                column[at].Cross = (sum / count) + offsets[at];
            }
        }
    }
}
