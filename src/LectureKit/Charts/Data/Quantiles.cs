namespace LectureKit;

/// <summary>Quantiles as NumPy computes them by default: linear between neighbours (Hyndman and Fan, 1996, type 7).</summary>
internal static class Quantiles
{
    /// <summary>A quantile of sorted numbers.</summary>
    /// <param name="sorted">At least one number, ascending.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double Of(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
