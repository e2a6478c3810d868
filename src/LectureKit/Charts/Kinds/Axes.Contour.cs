namespace LectureKit;

/// <content>Heights over a plane.</content>
public sealed partial class Axes
{
    private const int PlaneSteps = 101;

    /// <summary>Draws lines of one height of a function of two variables, with their numbers.</summary>
    /// <param name="function">The function; where it is not finite there are no lines.</param>
    /// <param name="x">Stretch of the horizontal axis.</param>
    /// <param name="y">Stretch of the vertical axis.</param>
    /// <param name="levels">About how many heights, chosen at round numbers; or the heights themselves.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the function is nowhere finite.</exception>
    public Axes Contour(
        Func<double, double, double> function, (double From, double To) x, (double From, double To) y, ContourLevels? levels = null)
    {
        var plane = Plane(x, y);
        return AddContour(plane, Sampled(function, plane), levels);
    }

    /// <summary>Draws lines of one height of a table.</summary>
    /// <param name="z">Heights, at least 2 × 2; row 0 belongs to the lower end of <paramref name="y"/>.</param>
    /// <param name="x">Places of the first and of the last column.</param>
    /// <param name="y">Places of the first and of the last row.</param>
    /// <param name="levels">About how many heights, or the heights themselves.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the table is too small or has an infinity.</exception>
    public Axes Contour(ValueGrid z, (double From, double To) x, (double From, double To) y, ContourLevels? levels = null) =>
        AddContour(Plane(z, x, y), z, levels);

    /// <summary>Draws a function of two variables as bands of colour, with a colour bar.</summary>
    /// <param name="function">The function; where it is not finite nothing is filled.</param>
    /// <param name="x">Stretch of the horizontal axis.</param>
    /// <param name="y">Stretch of the vertical axis.</param>
    /// <param name="levels">About how many heights, or the heights themselves.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the function is nowhere finite.</exception>
    public Axes FilledContour(
        Func<double, double, double> function, (double From, double To) x, (double From, double To) y, ContourLevels? levels = null)
    {
        var plane = Plane(x, y);
        return AddBands(plane, Sampled(function, plane), levels);
    }

    /// <summary>Draws a table of heights as bands of colour, with a colour bar.</summary>
    /// <param name="z">Heights, at least 2 × 2; row 0 belongs to the lower end of <paramref name="y"/>.</param>
    /// <param name="x">Places of the first and of the last column.</param>
    /// <param name="y">Places of the first and of the last row.</param>
    /// <param name="levels">About how many heights, or the heights themselves.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the table is too small or has an infinity.</exception>
    public Axes FilledContour(ValueGrid z, (double From, double To) x, (double From, double To) y, ContourLevels? levels = null) =>
        AddBands(Plane(z, x, y), z, levels);

    private static PlaneGrid Plane((double From, double To) x, (double From, double To) y)
    {
        var (left, right) = ChartChecks.Range(x, nameof(x));
        var (bottom, top) = ChartChecks.Range(y, nameof(y));
        return new PlaneGrid(new CoordinateBounds(left, right, bottom, top), PlaneSteps, PlaneSteps);
    }

    private static PlaneGrid Plane(ValueGrid z, (double From, double To) x, (double From, double To) y)
    {
        ChartChecks.Table(z, nameof(z));
        return z.Rows >= 2 && z.Columns >= 2
            ? Plane(x, y) with { Columns = z.Columns, Rows = z.Rows }
            : throw new ArgumentException($"'z' is {z.Rows} × {z.Columns}; lines need at least 2 × 2.", nameof(z));
    }

    private static ValueGrid Sampled(Func<double, double, double> function, PlaneGrid plane)
    {
        ArgumentNullException.ThrowIfNull(function);
        var field = plane.Sample(function);
        return field.All.Any(double.IsFinite)
            ? field
            : throw new ArgumentException("'function' is nowhere finite in this part of the plane.", nameof(function));
    }

    private Axes AddContour(PlaneGrid plane, ValueGrid field, ContourLevels? levels)
    {
        var heights = (levels ?? ContourLevels.Default).For(field);
        var lines = heights.Select((height, i) => new ContourLevel(
            height, new ContourTracer(field, height).Lines(), Ink.Series(0), height < 0 ? Dash.Dashed : Dash.Solid));
        return Add(new ContourSeries(plane, [.. lines]) { HasNumbers = true });
    }

    private Axes AddBands(PlaneGrid plane, ValueGrid field, ContourLevels? levels)
    {
        var (least, most) = CoordinateBounds.Extremes([.. field.All]);
        var heights = (levels ?? ContourLevels.Default).For(field);
        double[] edges = [least, .. heights.Where(height => height > least && height < most), most];
        var shades = new Shades(least, most, isDiverging: false);

        // Each band is laid over the one below, so no seam shows between them.
        var bands = edges.SkipLast(1).Select((edge, i) => new PlaneRegion(
            new ContourTracer(field, edge).Regions(), Ink.Fixed(shades.Of((edge + edges[i + 1]) / 2)), 1));
        Underlying.Axes.AddPanel(new ColorBarPanel(shades.Of, edges, edges[1..^1]));
        return NoGrid().Add(new RegionSeries(plane, [.. bands]) { IsStrong = true });
    }
}
