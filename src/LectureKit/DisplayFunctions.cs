namespace LectureKit;

/// <summary>Shows values in a lecture, anywhere and in order with what the cell prints.</summary>
public static class DisplayFunctions
{
    /// <summary>Charts in one line: <c>Plot.Line(x, y)</c>, <c>Plot.Function(Math.Sin)</c>.</summary>
    public static PlotFunctions Plot { get; } = new();

    /// <summary>Shows a value in its richest form: a chart as a picture, a tensor as PyTorch prints it, records as a
    /// table.</summary>
    /// <param name="value">Any value, also null.</param>
    /// <param name="alt">What a picture shows, in words, for readers who cannot see it.</param>
    public static void Display(object? value, string? alt = null) => LectureHost.Show(value, alt);
}
