using System.Globalization;
using ScottPlot;

namespace LectureKit;

/// <summary>Ticks of an axis of logarithms: powers of ten, and numbers between them where there are few powers.</summary>
internal sealed class LogTicks : ITickGenerator
{
    private const int MostPowers = 7;

    /// <inheritdoc/>
    public Tick[] Ticks { get; set; } = [];

    /// <inheritdoc/>
    public int MaxTickCount { get; set; } = 100;

    /// <inheritdoc/>
    public void Regenerate(
        CoordinateRange range, Edge edge, PixelLength size, ScottPlot.Paint paint, LabelStyle labelStyle)
    {
        var (first, last) = ((int)Math.Floor(range.Min), (int)Math.Ceiling(range.Max));
        var powers = range.Max - range.Min;
        var step = Math.Max(1, (int)Math.Ceiling(powers / MostPowers));
        double[] factors = powers < 1.2 ? [1, 2, 3, 5] : powers < 2.5 && edge is Edge.Left ? [1, 2, 5] : [1];
        var ticks = Enumerable.Range(first, last - first + 1).Where(power => power % step == 0)
            .SelectMany(power => factors.Select(factor => (Place: power + Math.Log10(factor), Label: Label(power, factor))))
            .Where(tick => tick.Place >= range.Min && tick.Place <= range.Max)
            .Select(tick => Tick.Major(tick.Place, tick.Label));
        Ticks = [.. ticks];
    }

    private static string Label(int power, double factor) => power is >= -3 and <= 3
        ? ChartNumbers.Tick(Math.Round(factor * Math.Pow(10, power), 4))
        : factor == 1
            ? ChartNumbers.PowerOfTen(power)
            : $"{factor.ToString(CultureInfo.InvariantCulture)}·{ChartNumbers.PowerOfTen(power)}";
}
