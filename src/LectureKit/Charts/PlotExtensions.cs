using System.Runtime.CompilerServices;
using ScottPlot;

namespace LectureKit;

/// <summary>What a plot in a lecture knows besides what ScottPlot gives it.</summary>
public static class PlotExtensions
{
    private const int DefaultWidth = 480;
    private const int DefaultHeight = 320;
    private static readonly ConditionalWeakTable<object, FigureSize> Sizes = [];

    /// <summary>Sets the size in which the plot is laid out; 480 × 320 when it is not called.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="width">Width in CSS pixels, at least 1; a narrow page shows the picture smaller.</param>
    /// <param name="height">Height in CSS pixels, at least 1.</param>
    /// <returns>The plot.</returns>
    public static Plot Size(this Plot plot, int width, int height) => SetSize(plot, width, height);

    /// <inheritdoc cref="Size(Plot, int, int)"/>
    public static Multiplot Size(this Multiplot plot, int width, int height) => SetSize(plot, width, height);

    /// <summary>The size that was set, or the default one.</summary>
    internal static FigureSize SizeOf(object plot) =>
        Sizes.TryGetValue(plot, out var size) ? size : new FigureSize(DefaultWidth, DefaultHeight);

    private static T SetSize<T>(T plot, int width, int height)
        where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        Sizes.AddOrUpdate(plot, new FigureSize(width, height));
        return plot;
    }
}

/// <summary>Width and height of a figure.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed record FigureSize(int Width, int Height);
