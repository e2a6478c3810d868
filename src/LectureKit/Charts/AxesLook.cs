using ScottPlot;

namespace LectureKit;

/// <summary>The look of our own charts, set once; colours are left to the moment when they are drawn.</summary>
internal static class AxesLook
{
    private const float TitleSize = 17;

    /// <summary>Changes a new plot.</summary>
    public static void Apply(ScottPlot.Plot plot)
    {
        plot.Add.Palette = new ScottPlot.Palettes.Custom([.. ChartColors.LightSeries], "LectureKit");
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontSize = TextLook.DefaultSize;
            axis.MinorTickStyle.Length = 0;
            axis.FrameLineStyle.Width = axis.Edge is Edge.Left or Edge.Bottom ? 1 : 0;
        }

        plot.Axes.Title.Label.FontSize = TitleSize;
        plot.Axes.Bottom.Label.FontSize = plot.Axes.Left.Label.FontSize = TextLook.DefaultSize;
        plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        plot.Legend.IsVisible = false;
        plot.Axes.AutoScaler = new ScottPlot.AutoScalers.FractionalAutoScaler(0.04, 0.04, 0.07, 0.07);
    }
}
