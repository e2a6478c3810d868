using ScottPlot;

namespace LectureKit;

/// <content>What is written around a chart.</content>
public sealed partial class Axes
{
    private readonly Dictionary<Edge, LabelPanel> panels = [];

    /// <summary>Writes a title above the chart.</summary>
    /// <param name="text">The title.</param>
    public Axes Title(string text)
    {
        Underlying.Axes.Title.IsVisible = true;
        Heading = Write(text, Edge.Top, Underlying.Axes.Title.Label, isBold: true);
        return this;
    }

    /// <summary>Names the horizontal axis.</summary>
    /// <param name="text">Quantity and unit.</param>
    public Axes XLabel(string text)
    {
        Write(text, Edge.Bottom, Underlying.Axes.Bottom.Label, isBold: false);
        return this;
    }

    /// <summary>Names the vertical axis.</summary>
    /// <param name="text">Quantity and unit.</param>
    public Axes YLabel(string text)
    {
        Write(text, Edge.Left, Underlying.Axes.Left.Label, isBold: false);
        return this;
    }

    /// <summary>Names both axes.</summary>
    /// <param name="x">Horizontal axis.</param>
    /// <param name="y">Vertical axis.</param>
    public Axes Labels(string x, string y) => XLabel(x).YLabel(y);

    /// <summary>Puts the legend somewhere else than where it covers nothing.</summary>
    /// <param name="place">Where; <see cref="LegendPlace.Auto"/> looks at the data.</param>
    public Axes Legend(LegendPlace place = LegendPlace.Auto)
    {
        legend.Wish = place;
        return this;
    }

    /// <summary>Leaves the legend out.</summary>
    public Axes NoLegend() => Legend(LegendPlace.None);

    /// <summary>A plain label is ScottPlot's own; one with raised or lowered letters needs a panel that draws them.</summary>
    private string Write(string text, Edge edge, LabelStyle label, bool isBold)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (panels.Remove(edge, out var before))
        {
            Underlying.Axes.Remove(before);
        }

        var math = MathText.Parse(text);
        label.Text = math.IsPlain ? math.Plain : "";
        label.IsVisible = math.IsPlain && text.Length > 0;
        if (!math.IsPlain)
        {
            var look = new TextLook { Size = label.FontSize, IsBold = isBold, IsUpright = edge == Edge.Left };
            panels[edge] = new LabelPanel(edge, math, look);
            Underlying.Axes.AddPanel(panels[edge]);
        }

        return math.Plain;
    }
}
