using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>The legend of a chart, drawn last inside the axes or as a panel below them.</summary>
internal sealed class LegendBox : IPlottable
{
    private const float Margin = 8;
    private LegendRows rows = new([]);
    private SKPoint? place;
    private LegendPanel? panel;

    /// <summary>Where the author wants it.</summary>
    public LegendPlace Wish { get; set; }

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = ScottPlot.Axes.Default;

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    /// <summary>Looks for its place; lays the chart out before, to know where the data are, and after, if that changed.</summary>
    public void Place(LectureKit.Axes axes, Action layOut)
    {
        Remove(axes.Underlying);
        rows = new LegendRows([.. axes.Series.SelectMany(series => series.Entries)]);
        layOut();
        if (rows.IsEmpty || Wish == LegendPlace.None)
        {
            return;
        }

        axes.Underlying.Add.Plottable(this);
        var data = axes.Underlying.RenderManager.LastRender.DataRect.ToSKRect();
        place = LegendPlaces.Find(axes.Series, SKRect.Inflate(data, -Margin, -Margin), rows.Size, Wish);
        if (place is null)
        {
            panel = new LegendPanel(rows, data.Width);
            axes.Underlying.Axes.AddPanel(panel);
            layOut();
        }
    }

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        if (place is { } at)
        {
            rows.DrawBox(rp.Canvas, at);
        }
    }

    private void Remove(ScottPlot.Plot plot)
    {
        place = null;
        plot.PlottableList.Remove(this);
        if (panel is not null)
        {
            plot.Axes.Remove(panel);
            panel = null;
        }
    }
}
