using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Lays one scheme out: layers, their order, rows, and at last the lines.</summary>
internal sealed class FlowLayouter
{
    private const double Margin = 4;
    private readonly FlowScheme scheme;
    private readonly FlowGrid grid;
    private readonly FlowColumns columns;
    private readonly double[] starts;
    private readonly double[] ends;
    private IReadOnlyList<Range> bands = [];

    /// <summary>Puts the nodes into ordered layers.</summary>
    public FlowLayouter(FlowScheme scheme)
    {
        this.scheme = scheme;
        grid = new FlowGrid(scheme);
        FlowOrder.Reduce(grid);
        columns = new FlowColumns(scheme, grid);
        starts = new double[grid.Layers.Length];
        ends = new double[grid.Layers.Length];
    }

    /// <summary>Finds the places.</summary>
    public FlowLayout Layout()
    {
        bands = Bands();
        PlaceAcross();
        PlaceAlong();
        var frames = Frames();
        if (frames.Any(frame => Intrudes(frame.Box, frame.Group)))
        {
            SeparateLanes();
            PlaceAcross();
            frames = Frames();
        }

        return Finish(frames);
    }

    private FlowLayout Finish(List<(DiagramBox Box, int Group)> frames)
    {
        var places = Enumerable.Range(0, scheme.Nodes.Length).Select(PlaceOf).ToImmutableArray();
        var returns = FlowReturns.Between(bands, grid, layer => (starts[layer], ends[layer]), ArrivalOf);
        var passes = Cells().Where(cell => cell.Node < 0)
            .Select(cell => new FlowWay([new(starts[cell.Layer], cell.Cross), new(ends[cell.Layer], cell.Cross)], false));
        var dots = Cells().Where(Branches).Select(cell => new DiagramPoint(ends[cell.Layer], cell.Cross));
        var ways = returns.SelectMany(way => way.Points);
        var length = Math.Max(ends.Max(), ways.Select(point => point.X).Append(0).Max());
        length = Math.Max(length, frames.Select(frame => frame.Box.Right).Append(0).Max());
        var breadth = Cells().Max(cell => cell.Cross + cell.Room.After);
        return new FlowLayout(
            places,
            [.. grid.Links.Where(IsInside).Select(LinkOf)],
            [.. passes],
            returns,
            [.. dots, .. FlowReturns.Dots(returns)],
            [.. frames.Select(frame => (frame.Box, scheme.Groups[frame.Group]))],
            length + Margin,
            breadth + Margin);
    }

    private IReadOnlyList<Range> Bands()
    {
        var lengths = columns.Along.Select((along, layer) => along + columns.Gap[layer]).ToList();
        var lines = grid.Layers.Select(layer => layer.Sum(cell => grid.Outgoing[cell].Count())).ToList();
        IReadOnlyList<int> firsts = scheme.IsVertical ? [0] : FlowBands.Split(lengths, lines, scheme.MaxWidth - 40);
        return [.. firsts.Select((first, band) => first..(band + 1 < firsts.Count ? firsts[band + 1] : grid.Layers.Length))];
    }

    private void PlaceAcross()
    {
        var top = Margin;
        foreach (var band in bands)
        {
            foreach (var lane in Cells().Where(cell => In(band, cell)).GroupBy(cell => cell.Lane).OrderBy(lane => lane.Key))
            {
                FlowRows.Place(grid, lane.ToList(), scheme.IsVertical ? 24 : 12);
                var shift = top - lane.Min(cell => cell.Cross - cell.Room.Before);
                foreach (var cell in lane)
                {
                    cell.Cross += shift;
                }

                top = lane.Max(cell => cell.Cross + cell.Room.After) + 12;
            }

            top += FlowReturns.Room(grid, band.End.Value - 1);
        }
    }

    private void PlaceAlong()
    {
        foreach (var band in bands)
        {
            var at = Margin + (band.Start.Value == 0 ? 0 : FlowReturns.Entry(grid, band.Start.Value - 1));
            at += scheme.Groups.IsEmpty ? 0 : scheme.IsVertical ? FlowColumns.TitleRoom + 12 : 12;
            for (var layer = band.Start.Value; layer < band.End.Value; layer++)
            {
                starts[layer] = at;
                ends[layer] = at + columns.Along[layer];
                at = ends[layer] + columns.Gap[layer];
            }
        }
    }

    private FlowPlace PlaceOf(int node)
    {
        var cell = grid.CellOf(node);
        var metrics = columns.Metrics[node];
        var isTaken = grid.Outgoing[cell].Any();
        var free = ends[cell.Layer] - starts[cell.Layer] - metrics.Glyph.Along - metrics.Line;

        // Boxes of a layer are equally wide; everything else has a longer line instead.
        var isStretched = scheme.Nodes[node].Shape == FlowShape.Box && !scheme.IsVertical;
        var glyph = metrics.Glyph.Along + (isStretched ? Math.Max(0, free) : 0);
        var start = starts[cell.Layer] + (scheme.IsVertical && metrics.Line == 0 ? free / 2 : 0);
        var end = isTaken ? ends[cell.Layer] : start + glyph + metrics.Line;
        return new FlowPlace(new DiagramPoint(start, cell.Cross), glyph, end, metrics);
    }

    private FlowWay LinkOf(FlowLink link) =>
        new([new(ends[link.From.Layer], link.From.Cross), ArrivalOf(link)], HasArrow(link));

    /// <summary>Where a line arrives at the edge of a node; on a round one the outer lines go a little further.</summary>
    private DiagramPoint ArrivalOf(FlowLink link)
    {
        var cell = link.To;
        if (cell.Node < 0)
        {
            return new DiagramPoint(starts[cell.Layer], cell.Cross);
        }

        var ports = grid.Ports(cell);
        var place = PlaceOf(cell.Node);
        var step = ports.Count == 1 ? 0 : Math.Min(scheme.IsVertical ? 40 : 18, (place.Metrics.Glyph.Across - 12) / (ports.Count - 1));
        var offset = (ports.Index().First(port => port.Item == link).Index - ((ports.Count - 1) / 2.0)) * step;
        var radius = scheme.IsVertical ? place.GlyphAlong / 2 : place.Metrics.Glyph.Across / 2;
        var isRound = scheme.Nodes[cell.Node].Shape == FlowShape.Round;
        var inset = isRound ? radius - Math.Sqrt(Math.Max(0, (radius * radius) - (offset * offset))) : 0;
        return new DiagramPoint(place.Start.X + inset, cell.Cross + offset);
    }

    private bool HasArrow(FlowLink link) => link.To.Node >= 0 && scheme.Nodes[link.To.Node].Shape != FlowShape.Line;

    private bool IsInside(FlowLink link) => bands.Any(band => In(band, link.From) && In(band, link.To));

    private bool Branches(FlowCell cell) => grid.Outgoing[cell].Count() > 1 && grid.Outgoing[cell].All(IsInside)
        && (cell.Node < 0 || scheme.Nodes[cell.Node].Shape != FlowShape.Box);

    private List<(DiagramBox Box, int Group)> Frames() =>
    [
        .. from frame in Enumerable.Range(0, scheme.Groups.Length)
           from band in bands
           let members = Cells().Where(cell => In(band, cell) && IsIn(frame, cell)).ToList()
           where members.Count > 0
           select (FrameAround(members), frame),
    ];

    private DiagramBox FrameAround(List<FlowCell> members)
    {
        var box = members.Select(cell => new DiagramBox(
                starts[cell.Layer], cell.Cross - cell.Room.Before, columns.Along[cell.Layer], cell.Room.Before + cell.Room.After))
            .Aggregate((one, other) => one.Union(other));
        var front = scheme.IsVertical ? 10 + FlowColumns.TitleRoom : 10;
        return new DiagramBox(box.Left - front, box.Top, box.Width + front + 10, box.Height);
    }

    private bool IsIn(int group, FlowCell cell) => cell.Node >= 0 && scheme.Nodes[cell.Node].Group == group;

    private bool Intrudes(DiagramBox frame, int group) => Cells()
        .Where(cell => cell.Node >= 0 && scheme.Nodes[cell.Node].Group != group)
        .Select(cell => new DiagramBox(
            starts[cell.Layer], cell.Cross - cell.Room.Before, columns.Along[cell.Layer] + 1, cell.Room.Before + cell.Room.After))
        .Any(frame.Overlaps);

    private void SeparateLanes()
    {
        foreach (var layer in grid.Layers)
        {
            foreach (var cell in layer)
            {
                cell.Lane = scheme.Nodes[cell.Net].Group + 1;
            }

            var ordered = layer.OrderBy(cell => cell.Lane).ToList();
            layer.Clear();
            layer.AddRange(ordered);
        }
    }

    private IEnumerable<FlowCell> Cells() => grid.Layers.SelectMany(layer => layer);

    private static bool In(Range band, FlowCell cell) => cell.Layer >= band.Start.Value && cell.Layer < band.End.Value;
}
