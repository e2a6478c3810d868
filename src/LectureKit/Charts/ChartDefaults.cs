using ScottPlot;

namespace LectureKit;

/// <summary>
/// Lends a plot the marks of <see cref="ChartColors"/> while it is drawn as SVG, wherever the author left ScottPlot's defaults
/// alone, and gives back what was there.
/// </summary>
internal sealed class ChartDefaults : IDisposable
{
    private readonly List<Action> restore = [];

    private ChartDefaults(Plot plot)
    {
        using var untouched = new Plot();
        var legend = plot.Legend;
        var background = plot.FigureBackground.Color;
        Lend(background, background.A == 0 ? background : untouched.FigureBackground.Color,
            Color.FromHex(ChartColors.BackgroundMark), color => plot.FigureBackground.Color = color);
        Lend(legend.BackgroundColor, untouched.Legend.BackgroundColor, Color.FromHex(ChartColors.PaperMark),
            color => legend.BackgroundColor = color);
        Lend(legend.OutlineColor, untouched.Legend.OutlineColor, Color.FromHex(ChartColors.GridMark),
            color => legend.OutlineColor = color);
        Lend(legend.ShadowColor, untouched.Legend.ShadowColor, Colors.Transparent, color => legend.ShadowColor = color);
        LendGrid(plot.Grid.XAxisStyle, untouched.Grid.XAxisStyle);
        LendGrid(plot.Grid.YAxisStyle, untouched.Grid.YAxisStyle);
    }

    /// <summary>Lends to every plot of a figure; disposing gives all of it back.</summary>
    public static IDisposable LendTo(IEnumerable<Plot> plots)
    {
        var lent = new Stack<ChartDefaults>(plots.Select(plot => new ChartDefaults(plot)));
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

    private void LendGrid(GridStyle grid, GridStyle untouched)
    {
        var mark = Color.FromHex(ChartColors.GridMark);
        Lend(grid.MajorLineStyle.Color, untouched.MajorLineStyle.Color, mark, color => grid.MajorLineStyle.Color = color);
    }

    private void Lend(Color current, Color untouched, Color mark, Action<Color> set)
    {
        if (current == untouched)
        {
            set(mark);
            restore.Add(() => set(current));
        }
    }

    private sealed class Returns(Action give) : IDisposable
    {
        public void Dispose() => give();
    }
}
