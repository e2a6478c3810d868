namespace LectureKit;

/// <summary>
/// The layers of a scheme: every node one step behind the last of its sources (the longest path), an input right
/// before the first that takes it. A line that passes layers has a cell in each; branches share their way.
/// </summary>
internal sealed class FlowGrid
{
    private readonly FlowScheme scheme;
    private readonly int[] layers;
    private readonly Dictionary<(int Net, int Layer), FlowCell> cells = [];

    /// <summary>Puts the nodes into layers, in the order in which the outputs reach them.</summary>
    public FlowGrid(FlowScheme scheme)
    {
        this.scheme = scheme;
        layers = LayersOf(scheme);
        Layers = [.. Enumerable.Range(0, layers.DefaultIfEmpty(-1).Max() + 1).Select(_ => new List<FlowCell>())];
        var taken = scheme.Nodes.SelectMany(node => node.Sources).ToHashSet();
        for (var node = 0; node < scheme.Nodes.Length; node++)
        {
            if (!taken.Contains(node))
            {
                Reach(node);
            }
        }

        Connect();
    }

    /// <summary>The cells of each layer in their order across the flow.</summary>
    public List<FlowCell>[] Layers { get; }

    /// <summary>All lines between layers.</summary>
    public List<FlowLink> Links { get; } = [];

    /// <summary>Lines that come from the layer before.</summary>
    public ILookup<FlowCell, FlowLink> Incoming { get; private set; } = null!;

    /// <summary>Lines that go to the next layer.</summary>
    public ILookup<FlowCell, FlowLink> Outgoing { get; private set; } = null!;

    /// <summary>The cell of a node.</summary>
    public FlowCell CellOf(int node) => cells[(node, layers[node])];

    /// <summary>The lines into a node in the order of their places on its edge.</summary>
    public IReadOnlyList<FlowLink> Ports(FlowCell cell) => scheme.Nodes[cell.Node].IsOrdered
        ? [.. Incoming[cell].OrderBy(link => link.Operand)]
        : [.. Incoming[cell].OrderBy(link => link.From.Cross).ThenBy(link => link.Operand)];

    private static int[] LayersOf(FlowScheme scheme)
    {
        var layers = new int[scheme.Nodes.Length];
        var firstTaker = new int[scheme.Nodes.Length];
        Array.Fill(firstTaker, int.MaxValue);
        for (var node = 0; node < layers.Length; node++)
        {
            var sources = scheme.Nodes[node].Sources;
            layers[node] = sources.IsEmpty ? 0 : sources.Max(source => layers[source]) + 1;
            foreach (var source in sources)
            {
                firstTaker[source] = Math.Min(firstTaker[source], layers[node]);
            }
        }

        for (var node = 0; node < layers.Length; node++)
        {
            if (scheme.Nodes[node].Sources.IsEmpty && firstTaker[node] != int.MaxValue)
            {
                layers[node] = firstTaker[node] - 1;
            }
        }

        return layers;
    }

    private void Reach(int node)
    {
        if (cells.ContainsKey((node, layers[node])))
        {
            return;
        }

        foreach (var source in scheme.Nodes[node].Sources)
        {
            Reach(source);
            for (var layer = layers[source] + 1; layer < layers[node]; layer++)
            {
                if (!cells.ContainsKey((source, layer)))
                {
                    Add(new FlowCell(-1, source, layer));
                }
            }
        }

        Add(new FlowCell(node, node, layers[node]));
    }

    private void Add(FlowCell cell)
    {
        cells.Add((cell.Net, cell.Layer), cell);
        Layers[cell.Layer].Add(cell);
    }

    private void Connect()
    {
        foreach (var cell in Layers.SelectMany(layer => layer))
        {
            if (cell.Node < 0)
            {
                Links.Add(new FlowLink(cells[(cell.Net, cell.Layer - 1)], cell, 0));
                continue;
            }

            foreach (var (operand, source) in scheme.Nodes[cell.Node].Sources.Index())
            {
                Links.Add(new FlowLink(cells[(source, cell.Layer - 1)], cell, operand));
            }
        }

        Incoming = Links.ToLookup(link => link.To);
        Outgoing = Links.ToLookup(link => link.From);
    }
}
