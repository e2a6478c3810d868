namespace LectureKit;

/// <summary>A stretch of each axis; NaN where there is none.</summary>
internal readonly record struct CoordinateBounds(double Left, double Right, double Bottom, double Top)
{
    /// <summary>No wish at all.</summary>
    public static CoordinateBounds None { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>Those of points.</summary>
    public static CoordinateBounds Of(double[] xs, double[] ys)
    {
        var (left, right) = Extremes(xs);
        var (bottom, top) = Extremes(ys);
        return new CoordinateBounds(left, right, bottom, top);
    }

    /// <summary>The smallest and the largest number that is one.</summary>
    public static (double Least, double Most) Extremes(ReadOnlySpan<double> numbers)
    {
        var (least, most) = (double.NaN, double.NaN);
        foreach (var number in numbers)
        {
            least = number < least || double.IsNaN(least) ? number : least;
            most = number > most || double.IsNaN(most) ? number : most;
        }

        return (least, most);
    }
}
