using System.Globalization;

namespace LectureKit;

/// <summary>The form of a Russian noun behind a number.</summary>
internal static class RussianNumber
{
    /// <summary>The noun for a count.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">Form for 1, 21, …</param>
    /// <param name="few">Form for 2, 3, 4, 22, …</param>
    /// <param name="many">Form for the rest.</param>
    public static string Of(int count, string one, string few, string many) => (count % 100, count % 10) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    };

    /// <summary>A count of something, with its noun.</summary>
    public static string Count(int count, string one, string few, string many) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {Of(count, one, few, many)}";
}
