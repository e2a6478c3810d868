namespace LectureKit;

/// <summary>Shows a value at the end of an expression.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value and hands it on: <c>var y = (x * w).Display();</c>.</summary>
    /// <param name="value">Any value, also null.</param>
    /// <param name="alt">What a picture shows, in words, for readers who cannot see it.</param>
    /// <returns>The value.</returns>
    public static T Display<T>(this T value, string? alt = null)
    {
        LectureHost.Show(value, alt);
        return value;
    }
}
