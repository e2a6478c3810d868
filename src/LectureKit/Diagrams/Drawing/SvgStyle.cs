namespace LectureKit;

/// <summary>How a shape looks; colours are the variables of the page.</summary>
/// <param name="Fill">Colour of the inside, or <c>none</c>.</param>
/// <param name="Stroke">Colour of the line, or <c>none</c>.</param>
/// <param name="Width">Width of the line in pixels.</param>
/// <param name="Dash">Pattern of a broken line, or empty.</param>
/// <param name="Opacity">Opacity of the inside.</param>
internal sealed record SvgStyle(string Fill, string Stroke, double Width = 1.5, string Dash = "", double Opacity = 1)
{
    /// <summary>Text, outlines and lines.</summary>
    public const string Ink = ChartColors.Ink;

    /// <summary>The background of a node.</summary>
    public const string Paper = "var(--chart-paper, #ffffff)";

    /// <summary>What stands back.</summary>
    public const string Grid = "var(--chart-grid, #e3e3e3)";

    /// <summary>Gray that is still easy to read.</summary>
    public const string Muted = "var(--chart-8, #6b7280)";

    /// <summary>The first colour: values that go forward, positive weights.</summary>
    public const string First = "var(--chart-1, #0b6fb8)";

    /// <summary>The second colour: negative weights.</summary>
    public const string Second = "var(--chart-2, #d55e00)";

    /// <summary>Gradients.</summary>
    public const string Gradient = "var(--chart-4, #b03060)";

    /// <summary>An outline on paper.</summary>
    public static SvgStyle Node { get; } = new(Paper, Ink);

    /// <summary>A line.</summary>
    public static SvgStyle Line { get; } = new("none", Ink);

    /// <summary>Only an inside.</summary>
    public static SvgStyle Filled(string color) => new(color, "none");

    /// <summary>As attributes, with a space in front.</summary>
    public string Attributes()
    {
        var line = Stroke == "none" ? "" : $" stroke=\"{Stroke}\" stroke-width=\"{SvgCanvas.Number(Width)}\"";
        var dash = Dash.Length == 0 ? "" : $" stroke-dasharray=\"{Dash}\"";
        var opacity = Opacity == 1
            ? ""
            : $" fill-opacity=\"{Opacity.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}\"";
        return $" fill=\"{Fill}\"{opacity}{line}{dash}";
    }
}
