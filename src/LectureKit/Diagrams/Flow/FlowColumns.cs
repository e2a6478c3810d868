namespace LectureKit;

/// <summary>The measures of the layers along the flow, before they are cut into rows.</summary>
internal sealed class FlowColumns
{
    private const double LeastGap = 22;
    private const double LargestGap = 60;
    private const double RoomOfFrame = 12;
    private readonly FlowScheme scheme;
    private readonly FlowGrid grid;

    /// <summary>Measures the nodes and layers of a grid, and tells its cells how much room they need.</summary>
    public FlowColumns(FlowScheme scheme, FlowGrid grid)
    {
        (this.scheme, this.grid) = (scheme, grid);
        Metrics = [.. scheme.Nodes.Select((node, index) =>
            FlowMetrics.Of(node, grid.Outgoing[grid.CellOf(index)].Any(), scheme.IsVertical))];
        Along = [.. grid.Layers.Select(layer => layer.Max(AlongOf))];
        Gap = [.. grid.Layers.Select((_, layer) => GapBehind(layer))];
        foreach (var group in Enumerable.Range(0, scheme.Groups.Length))
        {
            Widen(group);
        }

        foreach (var cell in grid.Layers.SelectMany(layer => layer))
        {
            cell.Room = RoomOf(cell);
        }
    }

    /// <summary>Measures of each node.</summary>
    public FlowMetrics[] Metrics { get; }

    /// <summary>Length of each layer.</summary>
    public double[] Along { get; }

    /// <summary>Gap behind each layer.</summary>
    public double[] Gap { get; }

    /// <summary>Room of the title of a frame.</summary>
    public static double TitleRoom => FlowMetrics.TextLine + 5;

    /// <summary>The layers in which a group has nodes.</summary>
    public IEnumerable<int> LayersOf(int group) => Enumerable.Range(0, scheme.Nodes.Length)
        .Where(node => scheme.Nodes[node].Group == group).Select(node => grid.CellOf(node).Layer);

    private double AlongOf(FlowCell cell) => cell.Node < 0 ? 0 : Metrics[cell.Node].Along;

    /// <summary>Lines between layers of different sizes are steep and need more room.</summary>
    private double GapBehind(int layer)
    {
        if (layer + 1 == grid.Layers.Length)
        {
            return 0;
        }

        var difference = Math.Abs(grid.Layers[layer].Count - grid.Layers[layer + 1].Count);
        var fan = grid.Layers[layer + 1].Max(cell => grid.Incoming[cell].Count());
        return Math.Clamp(LeastGap + (7 * Math.Max(difference - 1, fan - 2)), LeastGap, LargestGap);
    }

    private void Widen(int group)
    {
        var layers = LayersOf(group).ToList();
        var (first, last) = (layers.Min(), layers.Max());
        var before = scheme.IsVertical ? TitleRoom + RoomOfFrame : RoomOfFrame;
        if (first > 0)
        {
            Gap[first - 1] += before;
        }

        Gap[last] += last + 1 < Gap.Length ? RoomOfFrame : 0;
        if (!scheme.IsVertical)
        {
            var length = Along[first..(last + 1)].Sum() + Gap[first..last].Sum();
            Along[last] += Math.Max(0, TitleWidth(group) - length);
        }
    }

    private (double Before, double After) RoomOf(FlowCell cell)
    {
        if (cell.Node < 0)
        {
            return (9, 9);
        }

        var metrics = Metrics[cell.Node];
        var group = scheme.Nodes[cell.Node].Group;
        return group < 0 ? (metrics.Before, metrics.After)
            : scheme.IsVertical
                ? (metrics.Before + RoomOfFrame, Math.Max(metrics.After, TitleWidth(group) - metrics.Before) + RoomOfFrame)
                : (metrics.Before + RoomOfFrame + TitleRoom, metrics.After + RoomOfFrame);
    }

    private double TitleWidth(int group) =>
        DiagramLabel.Parse(scheme.Groups[group]).Width(SvgCanvas.FontSize, isBold: true) + 4;
}
