using SkiaSharp;

namespace LectureKit;

/// <summary>A line of a legend.</summary>
/// <param name="Text">What it says.</param>
/// <param name="DrawSample">Draws a sample of the series into a box.</param>
internal sealed record LegendEntry(MathText Text, Action<SKCanvas, SKRect> DrawSample);
