namespace LectureKit;

/// <summary>Heights of contour lines: about so many (an <c>int</c>), or exactly these (an array).</summary>
public sealed class ContourLevels
{
    private readonly int count;
    private readonly double[] heights;

    private ContourLevels(int count, double[] heights)
    {
        this.count = count;
        this.heights = heights;
    }

    /// <summary>About eight.</summary>
    internal static ContourLevels Default { get; } = new(8, []);

    /// <summary>About so many, at round numbers.</summary>
    /// <param name="count">From 1 to 50.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is another.</exception>
    public static implicit operator ContourLevels(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 50);
        return new ContourLevels(count, []);
    }

    /// <summary>Exactly these.</summary>
    /// <param name="heights">At least one finite number.</param>
    /// <exception cref="ArgumentException">There is none, or one is not finite.</exception>
    public static implicit operator ContourLevels(double[] heights)
    {
        ArgumentNullException.ThrowIfNull(heights);
        return heights.Length > 0 && Array.TrueForAll(heights, double.IsFinite)
            ? new ContourLevels(0, [.. heights.Distinct().Order()])
            : throw new ArgumentException("'heights' must be finite numbers, at least one.", nameof(heights));
    }

    /// <summary>The heights for a field, ascending.</summary>
    internal double[] For(ValueGrid field)
    {
        if (heights.Length > 0)
        {
            return heights;
        }

        var (least, most) = CoordinateBounds.Extremes([.. field.All]);
        if (least >= most)
        {
            return [];
        }

        var rough = (most - least) / (count + 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * (rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 };
        var first = (int)Math.Floor(least / step) + 1;
        var number = (int)Math.Ceiling(most / step) - first;
        return [.. Enumerable.Range(first, Math.Max(0, number)).Select(i => Math.Round(i * step, 12))];
    }
}
