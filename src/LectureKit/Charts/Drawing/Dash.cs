using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>
/// The dashes of lines: every series has its own, so that a reader tells them apart without colour. Skia would cut a
/// dashed line into pieces; an SVG gets the pattern as an attribute instead, carried there by the miter limit.
/// </summary>
internal static class Dash
{
    /// <summary>No dashes at all.</summary>
    public const int Solid = 0;

    /// <summary>Dashes as for a line beside the point.</summary>
    public const int Dashed = 1;

    /// <summary>Dots.</summary>
    public const int Dotted = 2;

    /// <summary>A dash and a dot.</summary>
    public const int DashDot = 3;

    private const float FirstMark = 9000;

    private static readonly ImmutableArray<float[]> Patterns =
    [
        [],
        [8, 5],
        [2, 4],
        [9, 4, 2, 4],
        [15, 5],
        [5, 3],
        [12, 4, 2, 4, 2, 4],
        [4, 7],
    ];

    /// <summary>The dashes of a series.</summary>
    public static int Of(int series) => series % Patterns.Length;

    /// <summary>Lengths of strokes and gaps in CSS pixels.</summary>
    public static float[] Pattern(int dash) => Patterns[dash];

    /// <summary>What stands for the dashes in an SVG that Skia writes.</summary>
    public static float Mark(int dash) => FirstMark + dash;

    /// <summary>The <c>stroke-dasharray</c> for such a mark, or null when it is none.</summary>
    public static string? FromMark(string miterLimit) =>
        float.TryParse(miterLimit, NumberStyles.Float, CultureInfo.InvariantCulture, out var mark) && mark >= FirstMark
            ? string.Join(' ', Patterns[(int)(mark - FirstMark)].Select(length => ChartText.Number(length)))
            : null;
}
