using ScottPlot;

namespace LectureKit;

/// <summary>
/// Makes room for what stands beside the data. ScottPlot measures the numbers of an axis before it knows how many of
/// them there will be; here the numbers that came out are measured, so that no label touches them and none is cut.
/// </summary>
internal static class AxesFit
{
    private const float TickGap = 9, LabelGap = 8, Edge = 14, TopEdge = 12;
    private static readonly TextLook Look = new();

    /// <summary>Forgets the room of an earlier drawing.</summary>
    public static void Reset(ScottPlot.Plot plot)
    {
        plot.Axes.Left.MinimumSize = 0;
        plot.Axes.Right.MinimumSize = plot.Axes.Right.IsVisible ? Edge : 0;
        plot.Axes.Top.MinimumSize = plot.Axes.Top.IsVisible ? TopEdge : 0;
    }

    /// <summary>Makes room after a first layout.</summary>
    public static void Fit(ScottPlot.Plot plot)
    {
        var (left, bottom) = (plot.Axes.Left, plot.Axes.Bottom);
        if (!left.IsVisible)
        {
            return;
        }

        var numbers = left.TickLabelStyle.IsVisible ? Widths(left).Select(tick => tick.Width).DefaultIfEmpty().Max() + TickGap : 0;
        var label = left.Label.IsVisible && left.Label.Text.Length > 0 ? (left.Label.FontSize * 1.2f) + LabelGap : 0;
        left.MinimumSize = numbers + label;
        if (bottom.TickLabelStyle.IsVisible)
        {
            var data = plot.RenderManager.LastRender.DataRect;
            var beyond = Widths(bottom).Select(tick => bottom.GetPixel(tick.Place, data) + (tick.Width / 2) - data.Right);
            plot.Axes.Right.MinimumSize = Math.Max(plot.Axes.Right.MinimumSize, beyond.DefaultIfEmpty().Max() + 3);
        }
    }

    private static IEnumerable<(double Place, float Width)> Widths(IAxis axis) => axis.TickGenerator.Ticks
        .Where(tick => tick.IsMajor && tick.Position >= axis.Min && tick.Position <= axis.Max)
        .Select(tick => (tick.Position, ChartText.Measure(new MathText([new MathRun(tick.Label, 0)]), Look).Width));
}
