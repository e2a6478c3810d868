using System.Globalization;

namespace LectureKit;

/// <summary>Colour, dashes and points of a series: its own by its number, or as a short text in the way of matplotlib
/// says: <c>"C1--o"</c>.</summary>
internal sealed record SeriesStyle(Ink Ink, int Dash, Marker? Marker)
{
    private static readonly (string Text, int Dash)[] Dashes =
    [
        ("-.", LectureKit.Dash.DashDot), ("--", LectureKit.Dash.Dashed), (":", LectureKit.Dash.Dotted),
        ("-", LectureKit.Dash.Solid),
    ];

    private const string Markers = "osDxv+^";

    private static readonly Marker[] Shapes =
    [
        LectureKit.Marker.Disc, LectureKit.Marker.Square, LectureKit.Marker.Diamond, LectureKit.Marker.Cross,
        LectureKit.Marker.Down, LectureKit.Marker.Plus, LectureKit.Marker.Up,
    ];

    /// <summary>Whether the text named a line.</summary>
    public bool HasLine { get; private init; }

    /// <summary>Reads a style.</summary>
    /// <param name="style">The text, or null for the series' own style.</param>
    /// <param name="index">Number of the series, from 0.</param>
    /// <exception cref="ArgumentException">The text has something else in it.</exception>
    public static SeriesStyle Parse(string? style, int index)
    {
        var rest = style ?? "";
        var ink = TakeColor(ref rest) ?? Ink.Series(index);
        var dash = TakeDash(ref rest);
        Marker? marker = rest.Length == 1 && Markers.IndexOf(rest[0], StringComparison.Ordinal) is >= 0 and var shape
            ? Shapes[shape]
            : null;
        if (rest.Length > 0 && marker is null)
        {
            throw new ArgumentException(
                $"The style '{style}' is not known: write a colour (C0 … C7, k), dashes (-, --, :, -.) and points "
                + "(o, s, ^, v, D, x, +), as in \"C1--o\".",
                nameof(style));
        }

        return new SeriesStyle(ink, dash ?? LectureKit.Dash.Of(index), marker) { HasLine = dash is not null };
    }

    private static Ink? TakeColor(ref string rest)
    {
        if (rest.StartsWith('k'))
        {
            rest = rest[1..];
            return Ink.Black;
        }

        if (rest.Length < 2 || rest[0] != 'C' || !char.IsAsciiDigit(rest[1]))
        {
            return null;
        }

        var index = int.Parse(rest.AsSpan(1, 1), CultureInfo.InvariantCulture);
        rest = rest[2..];
        return Ink.Series(index);
    }

    private static int? TakeDash(ref string rest)
    {
        foreach (var (text, dash) in Dashes)
        {
            if (rest.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
            {
                rest = rest.Remove(at, text.Length);
                return dash;
            }
        }

        return null;
    }
}
