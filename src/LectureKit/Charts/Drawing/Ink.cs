using SkiaSharp;

namespace LectureKit;

/// <summary>
/// A colour of a chart. Those of the page are drawn as marks, which <see cref="ChartColors"/> turns into variables; in a
/// picture of pixels they are the colours of the light theme.
/// </summary>
/// <param name="Marked">What is drawn in an SVG.</param>
/// <param name="Light">What is drawn in a picture of pixels.</param>
internal readonly record struct Ink(SKColor Marked, SKColor Light)
{
    /// <summary>Colours of the series in the light theme; <see cref="ChartColors"/> knows them.</summary>
    public const int SeriesCount = 8;

    /// <summary>Text, axes, whatever is black on paper.</summary>
    public static Ink Black { get; } = new(SKColors.Black, SKColor.Parse("#1e2227"));

    /// <summary>The page.</summary>
    public static Ink Paper { get; } = new(SKColor.Parse(ChartColors.PaperMark), SKColors.White);

    /// <summary>Grid and other quiet lines.</summary>
    public static Ink Grid { get; } = new(SKColor.Parse(ChartColors.GridMark), SKColor.Parse(ChartColors.LightGrid));

    /// <summary>The colour for the target that is being drawn.</summary>
    public SKColor Color => ChartTarget.IsVector ? Marked : Light;

    /// <summary>The colour of a series.</summary>
    /// <param name="index">From 0; after the last the first follows again.</param>
    public static Ink Series(int index) => Fixed(SKColor.Parse(ChartColors.LightSeries[index % SeriesCount]));

    /// <summary>A colour that is the same in every theme.</summary>
    public static Ink Fixed(SKColor color) => new(color, color);
}
