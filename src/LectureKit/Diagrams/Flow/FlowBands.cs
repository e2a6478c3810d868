namespace LectureKit;

/// <summary>
/// Cuts a long drawing into rows that are read like lines of text. A cut should part few lines, and the rows should be
/// about equally long.
/// </summary>
internal static class FlowBands
{
    private const double SpareOfOneRow = 50;
    private const int MostLinesThroughACut = 4;
    private const double CostOfRow = 0.6;
    private const double CostOfLine = 0.45;
    private const double CostOfLoneLayer = 0.5;

    /// <summary>First layer of each row.</summary>
    /// <param name="lengths">Length of each layer with the gap behind it, in pixels.</param>
    /// <param name="linesBehind">How many lines go on behind each layer.</param>
    /// <param name="limit">Length of the longest row.</param>
    /// <param name="stretch">How much longer than that a drawing may be that would have to part several lines.</param>
    public static IReadOnlyList<int> Split(
        IReadOnlyList<double> lengths, IReadOnlyList<int> linesBehind, double limit, double stretch = 1.35)
    {
        if (lengths.Sum() <= limit + SpareOfOneRow)
        {
            return [0];
        }

        var costs = new double[lengths.Count + 1];
        var starts = new int[lengths.Count + 1];
        Array.Fill(costs, double.PositiveInfinity);
        costs[0] = 0;
        for (var end = 1; end <= lengths.Count; end++)
        {
            for (var start = end - 1; start >= 0; start--)
            {
                var cost = costs[start] + Cost(lengths, linesBehind, (start, end), limit);
                if (cost < costs[end])
                {
                    (costs[end], starts[end]) = (cost, start);
                }
            }
        }

        // No cut parts few enough lines: the drawing stays wide.
        if (double.IsPositiveInfinity(costs[^1]))
        {
            return [0];
        }

        var cuts = new Stack<int>();
        for (var end = lengths.Count; end > 0; end = starts[end])
        {
            cuts.Push(starts[end]);
        }

        var isTorn = cuts.Skip(1).Any(cut => linesBehind[cut - 1] > 1);
        return isTorn && lengths.Sum() <= limit * stretch ? [0] : [.. cuts];
    }

    private static double Cost(
        IReadOnlyList<double> lengths, IReadOnlyList<int> linesBehind, (int Start, int End) row, double limit)
    {
        var length = lengths.Skip(row.Start).Take(row.End - row.Start).Sum() / limit;
        var lines = row.End < lengths.Count ? linesBehind[row.End - 1] : 0;
        var isPossible = (length <= 1 || row.End - row.Start == 1) && lines <= MostLinesThroughACut;
        var cost = CostOfRow + (length * length) + (CostOfLine * lines * lines);
        return !isPossible ? double.PositiveInfinity : row.End - row.Start == 1 ? cost + CostOfLoneLayer : cost;
    }
}
