using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace LectureKit;

/// <summary>
/// Skia places every letter by itself. A page may have another font, so the text is made whole again and anchored where
/// it was: at its start, its middle or its end.
/// </summary>
internal static class ChartSvgText
{
    private const double Tolerance = 1;

    /// <summary>ScottPlot subtracts the descent of the font twice and so draws every label that much too
    /// high.</summary>
    public const float Descent = 0.236f;

    /// <summary>Rewrites a <c>text</c> element in place.</summary>
    public static void Simplify(XElement text)
    {
        text.Value = text.Value.Trim();
        var start = First(text.Attribute("x"));
        text.SetAttributeValue("x", Text(start));
        text.SetAttributeValue("y", Text(First(text.Attribute("y")) + (Descent * First(text.Attribute("font-size")))));
        if (text.Attribute("font-family")?.Value != ChartFonts.Sans)
        {
            return;
        }

        text.SetAttributeValue("font-family", null);
        var width = Width(text);
        if (Math.Abs(start + (width / 2)) < Tolerance)
        {
            Anchor(text, "middle");
        }
        else if (Math.Abs(start + width) < Tolerance)
        {
            Anchor(text, "end");
        }
    }

    private static void Anchor(XElement text, string anchor)
    {
        text.SetAttributeValue("x", "0");
        text.SetAttributeValue("text-anchor", anchor);
    }

    private static double Width(XElement text)
    {
        var isBold = First(text.Attribute("font-weight")) >= 600;
        var isItalic = text.Attribute("font-style") is { Value: "italic" or "oblique" };
        var typeface = ChartFonts.Find(ChartFonts.Sans, isBold, isItalic);
        using var font = new SKFont(typeface, (float)First(text.Attribute("font-size")));
        return font.MeasureText(text.Value);
    }

    private static double First(XAttribute? numbers) => double.TryParse(
        numbers?.Value.Split([',', ' '], 2)[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
