using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// The colours that a chart leaves to the page. Those of ScottPlot's default series become <c>--chart-1</c> to
/// <c>--chart-8</c>, black becomes the ink of the page; a colour that the author chose stays as it is.
/// </summary>
internal static class ChartColors
{
    /// <summary>Text, axes and whatever is drawn in plain black.</summary>
    public const string Ink = "var(--chart-ink, #1a1a1a)";

    /// <summary>Stands for the background of the figure, which the page has already.</summary>
    public const string BackgroundMark = "#FDFC04";

    /// <summary>Stands for the grid while a chart is drawn.</summary>
    public const string GridMark = "#0102FD";

    /// <summary>Stands for the background of a legend while a chart is drawn.</summary>
    public const string PaperMark = "#FDFE03";

    /// <summary>The grid in a picture of pixels, which has the light theme.</summary>
    public const string LightGrid = "#dcd9d3";

    /// <summary>The series of our own charts as they are drawn: the default theme's light colours.</summary>
    public static readonly ImmutableArray<string> LightSeries =
        ["#0b6fb8", "#c2500a", "#0a7d60", "#b02a4c", "#7a4fc4", "#83562a", "#c23f8e", "#646b75"];

    /// <summary>ScottPlot's default series in their order, and beside each a colour that colour-blind readers tell
    /// apart.</summary>
    private static readonly (string Drawn, string Shown)[] Series =
    [
        ("#1F77B4", "#0b6fb8"),
        ("#FF7F0E", "#d55e00"),
        ("#2CA02C", "#00876c"),
        ("#D62728", "#b03060"),
        ("#9467BD", "#8a5cc2"),
        ("#8C564B", "#8c5a2b"),
        ("#E377C2", "#d0579a"),
        ("#7F7F7F", "#6b7280"),
    ];

    private static readonly FrozenDictionary<string, string> Variables = Series
        .Concat(LightSeries.Select((color, index) => (Drawn: color, Series[index].Shown)))
        .Select((color, index) => KeyValuePair.Create(color.Drawn, $"var(--chart-{(index % Series.Length) + 1}, {color.Shown})"))
        .Concat(
        [
            new("black", Ink),
            new("#000000", Ink),
            new(GridMark, "var(--chart-grid, #e3e3e3)"),
            new(PaperMark, "var(--chart-paper, #ffffff)"),
        ])
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The colour to write for one that was drawn.</summary>
    public static string Shown(string drawn) => Variables.GetValueOrDefault(drawn, drawn);
}
