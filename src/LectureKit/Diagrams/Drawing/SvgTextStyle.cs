namespace LectureKit;

/// <summary>How a text looks.</summary>
/// <param name="Color">A variable of the page.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Size">Size in pixels.</param>
/// <param name="IsBacked">Whether it stands on a ground of its own, which hides lines.</param>
internal sealed record SvgTextStyle(
    string Color, bool IsBold = false, double Size = SvgCanvas.FontSize, bool IsBacked = false)
{
    /// <summary>Text as it mostly is.</summary>
    public static SvgTextStyle Plain { get; } = new(SvgStyle.Ink);

    /// <summary>Text that stands back.</summary>
    public static SvgTextStyle Muted { get; } = new(SvgStyle.Muted);

    /// <summary>As attributes, with a space in front.</summary>
    public string Attributes()
    {
        var size = Size == SvgCanvas.FontSize ? "" : $" font-size=\"{SvgCanvas.Number(Size)}\"";
        return $" fill=\"{Color}\"{(IsBold ? " font-weight=\"700\"" : "")}{size}";
    }
}
