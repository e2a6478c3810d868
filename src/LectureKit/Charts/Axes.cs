using ScottPlot.TickGenerators;

namespace LectureKit;

/// <summary>
/// One chart: a pair of axes and what is drawn in them. Every method adds something or sets something and returns the
/// axes, so that calls chain: <c>Plot.Line(x, y).Title("Сигмоида").XLabel("x")</c>. A value of this type shows itself.
/// Labels understand a little TeX: <c>w_1</c>, <c>x^2</c>, <c>w_{ij}</c>, <c>\alpha</c>.
/// </summary>
/// <remarks>
/// ScottPlot has a type of this name too. In a cell <c>Axes</c> means this one, also after <c>using ScottPlot;</c>; in a
/// program that imports both, write <c>LectureKit.Axes</c>.
/// </remarks>
public sealed partial class Axes
{
    private readonly AxisScales scales = new();
    private readonly LegendBox legend = new();
    private int lines;
    private int groups;

    /// <summary>Makes empty axes; as a rule <c>Plot</c> and <c>Figure</c> do.</summary>
    public Axes()
    {
        Underlying = new ScottPlot.Plot();
        AxesLook.Apply(Underlying);
        ResetTicks();
    }

    /// <summary>The plot of ScottPlot below, for whatever these methods do not offer.</summary>
    public ScottPlot.Plot Underlying { get; }

    /// <summary>Title, also of a plot that has it as a panel of its own.</summary>
    internal string Heading { get; private set; } = "";

    /// <summary>Size of the figure when these axes are shown alone.</summary>
    internal FigureSize FigureSize => PlotExtensions.SizeOf(Underlying);

    /// <summary>What is drawn, in order.</summary>
    internal IEnumerable<ChartSeries> Series => Underlying.PlottableList.OfType<ChartSeries>();

    /// <summary>Sets the size in which the chart is laid out; 480 × 320 when it is not called.</summary>
    /// <param name="width">Width in CSS pixels; a narrow page shows the picture smaller.</param>
    /// <param name="height">Height in CSS pixels.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public Axes Size(int width, int height)
    {
        Underlying.Size(width, height);
        return this;
    }

    /// <summary>Lays the chart out in its place, so that drawing it afterwards needs one pass.</summary>
    internal void Prepare(Action layOut)
    {
        void LayOutFitted()
        {
            AxesFit.Reset(Underlying);
            Rescale();
            layOut();
            AxesFit.Fit(Underlying);
            Rescale();
            layOut();
        }

        legend.Place(this, LayOutFitted);
    }

    /// <summary>Takes something to draw.</summary>
    internal Axes Add(ChartSeries series)
    {
        series.Scales = scales;
        Underlying.Add.Plottable(series);
        if (Series.Any(other => other.FillsAxes))
        {
            Margins(0, 0, 0, 0);
        }

        return this;
    }

    /// <summary>The style of the next line, or of the one that the author describes.</summary>
    private SeriesStyle NextLine(string? style) => SeriesStyle.Parse(style, lines++);

    /// <summary>The style of the next group of points.</summary>
    private SeriesStyle NextGroup(string? style)
    {
        var parsed = SeriesStyle.Parse(style, groups);
        return parsed with { Marker = parsed.Marker ?? Markers.Of(groups++) };
    }

    /// <summary>Room between data and frame, as shares of the axes; ScottPlot's own method would fix the limits at once.</summary>
    private void Margins(double left, double right, double bottom, double top) =>
        Underlying.Axes.AutoScaler = new ScottPlot.AutoScalers.FractionalAutoScaler(left, right, bottom, top);

    private void ResetTicks()
    {
        Underlying.Axes.Bottom.TickGenerator = Generator(scales.IsLogX, 38);
        Underlying.Axes.Left.TickGenerator = Generator(scales.IsLogY, 30);
    }

    private static ScottPlot.ITickGenerator Generator(bool isLog, float spacing) => isLog
        ? new LogTicks()
        : new NumericAutomatic { LabelFormatter = ChartNumbers.Tick, MinimumTickSpacing = spacing };
}
