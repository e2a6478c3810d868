using System.Globalization;

namespace SiteGen.Configuration;

/// <summary>
/// The one way to write a length of time, in site.json, front matter and cell options: <c>30s</c>, <c>5m</c>,
/// <c>1.5h</c>,
/// <c>500ms</c>.
/// </summary>
public static class Duration
{
    /// <summary>The longest length of time that can be written.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>What a length of time looks like, to follow "must be" in a message.</summary>
    public const string Form = "a duration such as '30s', '5m', '1h' or '500ms', at most '24h'";

    /// <summary>
    /// Reads a positive length of time of at most <see cref="Longest"/>: digits, an optional fraction, a unit.
    /// </summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        var digits = text.AsSpan().IndexOfAnyExcept("0123456789.");
        if (digits < 1 || Unit(text[digits..]) is not { } unit)
        {
            return false;
        }

        // Nine digits are beyond a day in every unit but stay far from overflow.
        const NumberStyles style = NumberStyles.AllowDecimalPoint;
        if (digits > 9 || !decimal.TryParse(text[..digits], style, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        duration = TimeSpan.FromTicks((long)(count * unit.Ticks));
        return duration > TimeSpan.Zero && duration <= Longest;
    }

    private static TimeSpan? Unit(string name) => name switch
    {
        "ms" => TimeSpan.FromMilliseconds(1),
        "s" => TimeSpan.FromSeconds(1),
        "m" => TimeSpan.FromMinutes(1),
        "h" => TimeSpan.FromHours(1),
        _ => null,
    };
}
