using SkiaSharp;

namespace LectureKit;

/// <summary>
/// Leaves of a long line what can be seen: in each column of pixels its first and its last point, its highest and its
/// lowest, in their order. The line looks the same.
/// </summary>
internal static class LineThinning
{
    private const int KeptOfColumn = 4;

    /// <summary>Half a pixel, for a screen that is twice as fine.</summary>
    private const float Columns = 2;

    /// <summary>Whether numbers only grow; missing ones are left out of the question.</summary>
    public static bool IsSorted(double[] numbers)
    {
        var before = double.NegativeInfinity;
        foreach (var number in numbers)
        {
            if (number < before)
            {
                return false;
            }

            before = double.IsNaN(number) ? before : number;
        }

        return true;
    }

    /// <summary>Thins points that go from left to right; gaps stay.</summary>
    public static SKPoint[] Thin(SKPoint[] points)
    {
        if (points.Length < 1000)
        {
            return points;
        }

        var kept = new List<SKPoint>(4000);
        for (var first = 0; first < points.Length;)
        {
            var end = first + 1;
            while (end < points.Length && Column(points[end]) == Column(points[first]))
            {
                end++;
            }

            Keep(points.AsSpan(first, end - first), kept);
            first = end;
        }

        return [.. kept];
    }

    /// <summary>Points without a place share a column of their own, the gap.</summary>
    private static int Column(SKPoint point) =>
        float.IsFinite(point.X) && float.IsFinite(point.Y) ? (int)Math.Floor(point.X * Columns) : int.MinValue;

    private static void Keep(ReadOnlySpan<SKPoint> column, List<SKPoint> kept)
    {
        if (column.Length <= KeptOfColumn)
        {
            kept.AddRange(column);
            return;
        }

        var (lowest, highest) = (0, 0);
        for (var i = 1; i < column.Length; i++)
        {
            lowest = column[i].Y > column[lowest].Y ? i : lowest;
            highest = column[i].Y < column[highest].Y ? i : highest;
        }

        Span<int> order = [0, Math.Min(lowest, highest), Math.Max(lowest, highest), column.Length - 1];
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || order[i] != order[i - 1])
            {
                kept.Add(column[order[i]]);
            }
        }
    }
}
