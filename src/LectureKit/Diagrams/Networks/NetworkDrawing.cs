namespace LectureKit;

/// <summary>Draws a network: lines first, then circles and labels.</summary>
internal sealed class NetworkDrawing
{
    private const double Thinnest = 0.8;
    private const double Thickest = 5;
    private readonly NetworkLayout layout;
    private readonly NetworkView view;
    private readonly SvgCanvas canvas = new();
    private readonly double largest;

    private NetworkDrawing(NetworkLayout layout, NetworkView view)
    {
        (this.layout, this.view) = (layout, view);
        largest = Lines().Max(line => Math.Abs(line.Weight ?? 0));
    }

    /// <summary>Draws a network.</summary>
    public static DiagramPicture Draw(NetworkLayout layout, NetworkView view, string alt)
    {
        var drawing = new NetworkDrawing(layout, view);
        drawing.DrawLines();
        for (var layer = 0; layer < layout.Layers.Length; layer++)
        {
            drawing.DrawLayer(layer);
        }

        return drawing.canvas.Finish(layout.Width, layout.Height, alt);
    }

    private IEnumerable<(NetworkPlace From, NetworkPlace To, double? Weight)> Lines() =>
        from layer in Enumerable.Range(1, layout.Layers.Length - 1)
        from line in LinesTo(layer)
        select line;

    private IEnumerable<(NetworkPlace From, NetworkPlace To, double? Weight)> LinesTo(int layer) =>
        from @from in layout.Places[layer - 1]
        from to in layout.Places[layer]
        where @from.Neuron != NetworkPlace.Gap && to.Neuron >= 0
        let weight = layout.Weight(layer, @from, to)
        where weight is not null || layout.Layers[layer].Weights is null
        select (@from, to, weight);

    private void DrawLines()
    {
        foreach (var (from, to, weight) in Lines())
        {
            canvas.Path(new SvgPath(Edge(from.At, to.At)).Line(Edge(to.At, from.At)), Style(weight));
        }

        if (!view.HasNumbers)
        {
            return;
        }

        for (var layer = 1; layer < layout.Layers.Length; layer++)
        {
            NetworkNumbers.Draw(canvas, [.. LinesTo(layer).Where(line => line.Weight is not null)]);
        }
    }

    /// <summary>The point of a circle that looks at another.</summary>
    private static DiagramPoint Edge(DiagramPoint centre, DiagramPoint other)
    {
        var (x, y) = (other.X - centre.X, other.Y - centre.Y);
        var share = NetworkLayout.Radius / Math.Sqrt((x * x) + (y * y));
        return new DiagramPoint(centre.X + (x * share), centre.Y + (y * share));
    }

    private SvgStyle Style(double? weight)
    {
        if (weight is not { } known)
        {
            return new SvgStyle("none", SvgStyle.Muted, 1);
        }

        var width = largest == 0 ? Thinnest : Thinnest + ((Thickest - Thinnest) * Math.Abs(known) / largest);
        return known < 0 ? new SvgStyle("none", SvgStyle.Second, width, "7 5") : new SvgStyle("none", SvgStyle.First, width);
    }

    private void DrawLayer(int layer)
    {
        var places = layout.Places[layer];
        foreach (var place in places)
        {
            DrawPlace(layer, place);
        }

        var head = new DiagramPoint(places[0].At.X, 18);
        canvas.Text(DiagramLabel.Parse(layout.Layers[layer].Name), head, "middle", SvgTextStyle.Plain);
        var foot = head with { Y = layout.Height - 8 };
        canvas.Text(DiagramLabel.Parse(layout.Layers[layer].Activation), foot, "middle", SvgTextStyle.Muted);
    }

    private void DrawPlace(int layer, NetworkPlace place)
    {
        if (place.Neuron == NetworkPlace.Gap)
        {
            foreach (var step in new[] { -9, 0, 9 })
            {
                canvas.Circle(place.At with { Y = place.At.Y + step }, 2.5, SvgStyle.Filled(SvgStyle.Ink), isNode: false);
            }

            return;
        }

        canvas.Circle(place.At, NetworkLayout.Radius, SvgStyle.Node);
        if (place.Neuron == NetworkPlace.Bias)
        {
            canvas.TextAround(DiagramLabel.Parse("1"), place.At, SvgTextStyle.Plain);
            return;
        }

        var isInput = layer == 0;
        if (isInput || layer == layout.Layers.Length - 1)
        {
            var side = NetworkLayout.Radius + 8;
            var at = new DiagramPoint(place.At.X + (isInput ? -side : side), place.At.Y + 5);
            canvas.Text(layout.Label(layer, place.Neuron), at, isInput ? "end" : "start", SvgTextStyle.Plain);
        }
    }
}
