using static TorchSharp.torch;

namespace LectureKit;

/// <content>Points.</content>
public sealed partial class Axes
{
    private const float SmallestPoint = 4, LargestPoint = 24;

    /// <summary>Draws points.</summary>
    /// <param name="x">Horizontal places.</param>
    /// <param name="y">Heights.</param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="size">
    /// A quantity for each point, shown as its area; the largest point is 24 CSS pixels wide. All are 8 wide without it.
    /// </param>
    /// <param name="style">Colour and shape, such as <c>"C1^"</c>.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or their lengths differ.</exception>
    public Axes Scatter(Values x, Values y, string? label = null, Values? size = null, string? style = null)
    {
        var (places, heights) = Pairs(x, y);
        float[]? sizes = null;
        if (size is { } quantity)
        {
            var amounts = ChartChecks.Data(quantity, nameof(size));
            ChartChecks.SameLength(places.Length, nameof(x), amounts.Length, nameof(size));
            var most = amounts.Max(Math.Abs);
            sizes = [.. amounts.Select(amount => Diameter(Math.Abs(amount) / most))];
        }

        return Add(new PointSeries(places, heights, NextGroup(style)) { Label = label, Sizes = sizes });
    }

    /// <summary>Draws points, each class in its own colour and shape, with a legend.</summary>
    /// <param name="x">Horizontal places.</param>
    /// <param name="y">Heights.</param>
    /// <param name="classes">The class of each point.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or their lengths differ.</exception>
    public Axes Scatter(Values x, Values y, ClassLabels classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        var (places, heights) = Pairs(x, y);
        ChartChecks.SameLength(places.Length, nameof(x), classes.Count, nameof(classes));
        for (var index = 0; index < classes.Names.Count; index++)
        {
            int[] members = [.. Enumerable.Range(0, places.Length).Where(i => classes.Indices[i] == index)];
            double[] xs = [.. members.Select(i => places[i])], ys = [.. members.Select(i => heights[i])];
            Add(new PointSeries(xs, ys, NextGroup(null)) { Label = classes.Names[index] });
        }

        return this;
    }

    /// <summary>Draws the rows of a matrix as points.</summary>
    /// <param name="points">Shape <c>[n, 2]</c>, any device and real type.</param>
    /// <param name="classes">The class of each point, or null.</param>
    /// <exception cref="ArgumentException">The shape is another, or the number of classes.</exception>
    public Axes Points(Tensor points, ClassLabels? classes = null)
    {
        var (x, y) = Columns(points, nameof(points));
        return classes is null ? Scatter(x, y) : Scatter(x, y, classes);
    }

    private static (Values X, Values Y) Columns(Tensor points, string name)
    {
        ArgumentNullException.ThrowIfNull(points, name);
        if (points.dim() != 2 || points.shape[1] != 2)
        {
            throw new ArgumentException(
                $"'{name}' has the shape [{string.Join(", ", points.shape)}]; points of the plane have [n, 2].", name);
        }

        ValueGrid table = points;
        var rows = Enumerable.Range(0, table.Rows);
        return (Values.Of(rows.Select(row => table[row, 0])), Values.Of(rows.Select(row => table[row, 1])));
    }

    private static (double[] X, double[] Y) Pairs(Values x, Values y)
    {
        var (places, heights) = (ChartChecks.Data(x, nameof(x)), ChartChecks.Data(y, nameof(y)));
        ChartChecks.SameLength(places.Length, nameof(x), heights.Length, nameof(y));
        return (places, heights);
    }

    private static float Diameter(double share) => double.IsNaN(share)
        ? PointSeries.DefaultSize
        : Math.Max(SmallestPoint, LargestPoint * (float)Math.Sqrt(share));
}
