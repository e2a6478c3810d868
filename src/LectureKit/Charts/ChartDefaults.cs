using ScottPlot;

namespace LectureKit;

/// <summary>
/// Lends a plot the sizes and colours of a lecture while it is drawn, as marks of <see cref="ChartColors"/> in an SVG,
/// wherever the author left ScottPlot's defaults alone, and gives back what was there.
/// </summary>
internal sealed class ChartDefaults : IDisposable
{
    private const float TextSize = 16;
    private const float TitleSize = 17;
    private static readonly ScottPlot.Plot Untouched = new();
    private readonly List<Action> restore = [];

    private readonly Color grid;

    private ChartDefaults(ScottPlot.Plot plot, bool isVector)
    {
        grid = Color.FromHex(isVector ? ChartColors.GridMark : ChartColors.LightGrid);
        var legend = plot.Legend;
        if (isVector)
        {
            var background = plot.FigureBackground.Color;
            Lend(background, background.A == 0 ? background : Untouched.FigureBackground.Color,
                Color.FromHex(ChartColors.BackgroundMark), color => plot.FigureBackground.Color = color);
            Lend(legend.BackgroundColor, Untouched.Legend.BackgroundColor, Color.FromHex(ChartColors.PaperMark),
                color => legend.BackgroundColor = color);
        }

        Lend(legend.OutlineColor, Untouched.Legend.OutlineColor, grid, color => legend.OutlineColor = color);
        Lend(legend.ShadowColor, Untouched.Legend.ShadowColor, Colors.Transparent, color => legend.ShadowColor = color);
        LendSizes(plot);
        if (!isVector)
        {
            LendOffsets(plot);
        }

        LendGrid(plot.Grid.XAxisStyle, Untouched.Grid.XAxisStyle);
        LendGrid(plot.Grid.YAxisStyle, Untouched.Grid.YAxisStyle);
    }

    /// <summary>Lends to every plot of a figure; disposing gives all of it back.</summary>
    /// <param name="plots">The plots.</param>
    /// <param name="isVector">Whether colours become variables of the page; else they are those of the light theme.</param>
    public static IDisposable LendTo(IEnumerable<ScottPlot.Plot> plots, bool isVector)
    {
        var lent = new Stack<ChartDefaults>(plots.Select(plot => new ChartDefaults(plot, isVector)));
        return new Returns(() =>
        {
            foreach (var defaults in lent)
            {
                defaults.Dispose();
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose() => restore.ForEach(give => give());

    /// <summary>A phone shows a figure at about seven tenths of its size: the smallest text has to stay readable there.</summary>
    private void LendSizes(ScottPlot.Plot plot)
    {
        Lend(plot.Axes.Title.Label.FontSize, Untouched.Axes.Title.Label.FontSize, TitleSize, size => plot.Axes.Title.Label.FontSize = size);
        Lend(plot.Legend.FontSize, Untouched.Legend.FontSize, TextSize, size => plot.Legend.FontSize = size);
        var bars = plot.Axes.GetPanels().OfType<ScottPlot.Panels.ColorBar>().Select(bar => bar.Axis);
        foreach (var axis in plot.Axes.GetAxes().Concat(bars))
        {
            var ticks = axis.TickLabelStyle;
            Lend(ticks.FontSize, Untouched.Axes.Bottom.TickLabelStyle.FontSize, TextSize, size => ticks.FontSize = size);
            var label = axis.Label;
            Lend(label.FontSize, Untouched.Axes.Bottom.Label.FontSize, TitleSize, size => label.FontSize = size);
        }
    }

    /// <summary>In an SVG the labels that ScottPlot draws too high are put right afterwards; pixels need it before.</summary>
    private void LendOffsets(ScottPlot.Plot plot)
    {
        LabelStyle[] labels =
            [plot.Axes.Title.Label, plot.Axes.Bottom.Label, .. plot.Axes.GetAxes().Select(axis => axis.TickLabelStyle)];
        foreach (var label in labels)
        {
            Lend(label.OffsetY, 0, ChartSvgText.Descent * label.FontSize, offset => label.OffsetY = offset);
        }
    }

    private void LendGrid(GridStyle style, GridStyle standard)
    {
        Lend(style.MajorLineStyle.Color, standard.MajorLineStyle.Color, grid, color => style.MajorLineStyle.Color = color);
    }

    private void Lend<T>(T current, T standard, T lent, Action<T> set)
    {
        if (EqualityComparer<T>.Default.Equals(current, standard))
        {
            set(lent);
            restore.Add(() => set(current));
        }
    }

    private sealed class Returns(Action give) : IDisposable
    {
        public void Dispose() => give();
    }
}
