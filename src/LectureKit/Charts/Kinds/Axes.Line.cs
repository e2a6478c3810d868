namespace LectureKit;

/// <content>Lines.</content>
public sealed partial class Axes
{
    /// <summary>Draws a line over 0, 1, 2, …</summary>
    /// <param name="y">Heights; NaN leaves a gap.</param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="style">
    /// Colour, dashes and points in matplotlib's way, such as <c>"C1--o"</c>: <c>C0</c>–<c>C7</c> or <c>k</c> (ink);
    /// <c>-</c>, <c>--</c>, <c>:</c>, <c>-.</c>; <c>o s ^ v D x +</c>. Successive lines differ in colour and dashes by
    /// themselves.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="y"/> is empty or has an infinity.</exception>
    public Axes Line(Values y, string? label = null, string? style = null)
    {
        var heights = ChartChecks.Data(y, nameof(y));
        return AddLine([.. Enumerable.Range(0, heights.Length).Select(i => (double)i)], heights, label, style);
    }

    /// <summary>Draws a line through points in their order.</summary>
    /// <param name="x">Horizontal places.</param>
    /// <param name="y">Heights; NaN leaves a gap.</param>
    /// <param name="label">Name for the legend.</param>
    /// <param name="style">Colour, dashes and points, such as <c>"C1--o"</c>.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or their lengths differ.</exception>
    public Axes Line(Values x, Values y, string? label = null, string? style = null)
    {
        var (places, heights) = (ChartChecks.Data(x, nameof(x)), ChartChecks.Data(y, nameof(y)));
        ChartChecks.SameLength(places.Length, nameof(x), heights.Length, nameof(y));
        return AddLine(places, heights, label, style);
    }

    private Axes AddLine(double[] xs, double[] ys, string? label, string? style) =>
        Add(new LineSeries(xs, ys, NextLine(style)) { Label = label });
}
