using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>A figure that is about to be drawn: our own charts and ScottPlot's look alike from here on.</summary>
/// <param name="Plots">The plots of ScottPlot that it is made of.</param>
/// <param name="Size">Its size.</param>
/// <param name="Prepare">Lays it out; afterwards drawing it changes nothing.</param>
/// <param name="Render">Draws it.</param>
internal sealed record ChartDrawing(
    ImmutableArray<ScottPlot.Plot> Plots, FigureSize Size, Action Prepare, Action<SKCanvas> Render)
{
    /// <summary>Number of shapes, as far as our own charts know.</summary>
    public int Weight => Plots.SelectMany(plot => plot.PlottableList).OfType<ChartSeries>().Sum(series => series.Weight);

    /// <summary>What it says about itself where no picture can be.</summary>
    public required string Heading { get; init; }

    /// <summary>Whether enlarged pictures in it are smoothed.</summary>
    public bool IsSmooth => Plots.SelectMany(plot => plot.GetPlottables<ScottPlot.Plottables.Heatmap>()).Any(map => map.Smooth);

    /// <summary>The drawing of a value, or null when it is no figure.</summary>
    public static ChartDrawing? Of(object value) => value switch
    {
        Axes axes => OfAxes(axes),
        Figure figure => new FigureDrawing(figure).Drawing,
        ScottPlot.Plot plot => OfPlots([plot], PlotExtensions.SizeOf(plot), plot.Render),
        Multiplot plots => OfPlots([.. plots.Subplots.GetPlots()], PlotExtensions.SizeOf(plots), plots.Render),
        _ => null,
    };

    /// <summary>Lays out without drawing.</summary>
    public static void LayOut(FigureSize size, Action<SKCanvas> render)
    {
        using var nowhere = new SKNoDrawCanvas(size.Width, size.Height);
        ChartTarget.IsLayingOut = true;
        try
        {
            render(nowhere);
        }
        finally
        {
            ChartTarget.IsLayingOut = false;
        }
    }

    /// <summary>The whole figure.</summary>
    public static PixelRect Area(FigureSize size) => new(0, size.Width, size.Height, 0);

    private static ChartDrawing OfAxes(Axes axes)
    {
        var size = axes.FigureSize;
        void Render(SKCanvas canvas) => axes.Underlying.Render(canvas, Area(size));
        void Prepare()
        {
            axes.Scale();
            axes.Prepare(() => LayOut(size, Render));
        }

        return new ChartDrawing([axes.Underlying], size, Prepare, Render) { Heading = axes.Heading };
    }

    private static ChartDrawing OfPlots(
        ImmutableArray<ScottPlot.Plot> plots, FigureSize size, Action<SKCanvas, PixelRect> render)
    {
        void Render(SKCanvas canvas) => render(canvas, Area(size));
        var titles = plots.Select(plot => plot.Axes.Title.Label.Text).Where(title => !string.IsNullOrEmpty(title));
        return new ChartDrawing(plots, size, () => LayOut(size, Render), Render) { Heading = string.Join("; ", titles) };
    }
}
