using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LectureKit;

/// <summary>
/// Turns the SVG that Skia writes for a whole document into one that lives inside a page: it scales with the page,
/// takes the
/// page's colours and font, has names that no other picture has, and is no larger than it needs to be.
/// </summary>
internal static partial class ChartSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";
    private static readonly string[] Shapes = ["path", "rect", "ellipse", "circle", "polygon", "polyline", "line", "text"];

    /// <summary>Rewrites a picture; the same picture gives the same text.</summary>
    /// <param name="drawn">What Skia wrote.</param>
    /// <param name="size">Size that it was drawn in.</param>
    /// <param name="style">How much of it belongs to the page.</param>
    public static string Write(string drawn, FigureSize size, ChartSvgStyle style)
    {
        var root = XDocument.Parse(drawn).Root!;
        if (style.TakesPageColors)
        {
            RemoveBackground(root, size);
        }

        foreach (var element in root.Descendants().ToList())
        {
            Simplify(element, style);
        }

        ChartSvgNotes.Write(root, ChartColors.Shown);
        ChartSvgPaths.Merge(root);
        ChartSvgClips.Share(root);
        var font = style.TakesPageColors ? "var(--chart-font, sans-serif)" : "sans-serif";
        root.ReplaceAttributes(
            new XAttribute("class", style.ClassName),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {size.Width} {size.Height}")),
            new XAttribute("width", size.Width),
            new XAttribute("height", size.Height),
            new XAttribute("role", "img"),
            new XAttribute("font-family", $"\"{ChartFonts.Sans}\", {font}"));
        NameUniquely(root);
        return $"<svg xmlns=\"{Svg}\"{Serialize(root)}";
    }

    /// <summary>Numbers in coordinates with one decimal, which is a tenth of a pixel.</summary>
    public static string Shorten(string coordinates, string format = "0.#") => Number().Replace(
        coordinates, match => double.Parse(match.ValueSpan, CultureInfo.InvariantCulture) is var number
            && number.ToString(format, CultureInfo.InvariantCulture) is var text && text != "-0" ? text : "0");

    /// <summary>
    /// The page is the background. Clearing the canvas comes out as a rectangle too; where ScottPlot drew a second
    /// time because
    /// its layout had changed, only what follows the last clearing counts.
    /// </summary>
    private static void RemoveBackground(XElement root, FigureSize size)
    {
        bool Covers(XElement shape) => shape.Name.LocalName == "rect" && shape.Attribute("fill") is null
            && shape.Attribute("x") is null && shape.Attribute("width")?.Value == Whole(size.Width)
            && shape.Attribute("height")?.Value == Whole(size.Height);

        var clearing = root.Elements().LastOrDefault(
            shape => Covers(shape) && (shape.ElementsBeforeSelf().LastOrDefault() is not { } before || !Covers(before)));
        clearing?.ElementsBeforeSelf().Remove();
        clearing?.Remove();
        root.Descendants().Where(shape => shape.Attribute("fill")?.Value == ChartColors.BackgroundMark).Remove();
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Simplify(XElement element, ChartSvgStyle style)
    {
        if (style.TakesPageColors)
        {
            TakePageStyle(element);
        }

        foreach (var attribute in element.Attributes().ToList())
        {
            Simplify(element, attribute);
        }

        if (element.Name.LocalName == "image" && !style.IsSmooth)
        {
            element.SetAttributeValue("image-rendering", "pixelated");
        }
    }

    private static void TakePageStyle(XElement element)
    {
        if (element.Name.LocalName == "text")
        {
            ChartSvgText.Simplify(element);
        }

        var isShape = Shapes.Contains(element.Name.LocalName) && element.Parent!.Name.LocalName != "clipPath";
        if (isShape && element.Attribute("fill") is null)
        {
            element.SetAttributeValue("fill", "black");
        }

        foreach (var color in element.Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke"))
        {
            color.Value = ChartColors.Shown(color.Value);
        }
    }

    private static void Simplify(XElement element, XAttribute attribute)
    {
        switch (attribute.Name.LocalName)
        {
            case "d" or "points" or "x" or "y" or "x1" or "x2" or "y1" or "y2" or "cx" or "cy" or "rx" or "ry" or "r"
                or "width" or "height" or "stroke-width" or "font-size":
                attribute.Value = Shorten(attribute.Value);
                break;
            case "transform" or "stroke-opacity" or "fill-opacity" or "opacity":
                attribute.Value = Shorten(attribute.Value, "0.###");
                break;
            case "stroke-miterlimit" when attribute.Value == "4":
                attribute.Remove();
                break;
            case "stroke-miterlimit" when Dash.FromMark(attribute.Value) is { } pattern:
                element.SetAttributeValue("stroke-dasharray", pattern);
                element.SetAttributeValue("stroke-linejoin", "round");
                attribute.Remove();
                break;
            case "href" when attribute.Name.Namespace == XLink:
                element.SetAttributeValue("href", attribute.Value);
                attribute.Remove();
                break;
        }
    }

    /// <summary>
    /// Names come from the picture itself, so that two pictures on a page never share one by accident. Skia's own
    /// names count
    /// on through the life of the process and so must not have a part in it.
    /// </summary>
    private static void NameUniquely(XElement root)
    {
        Rename(root, "");
        var bytes = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
        Rename(root, $"chart-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}-");
    }

    private static void Rename(XElement root, string prefix)
    {
        var names = root.Descendants().Attributes("id").Select((id, index) => (id.Value, Index: index + 1))
            .ToDictionary(pair => pair.Value, pair => prefix + Whole(pair.Index));
        foreach (var attribute in root.Descendants().Attributes())
        {
            attribute.Value = attribute.Name.LocalName switch
            {
                "id" => names[attribute.Value],
                "href" when attribute.Value.StartsWith('#') => "#" + names[attribute.Value[1..]],
                _ when attribute.Value.StartsWith("url(#", StringComparison.Ordinal) =>
                    $"url(#{names[attribute.Value[5..^1]]})",
                _ => attribute.Value,
            };
        }
    }

    /// <summary>Everything after the start of the root element, which gets its namespace back by hand.</summary>
    private static string Serialize(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            element.Nodes().OfType<XText>().Where(text => string.IsNullOrWhiteSpace(text.Value)).Remove();
        }

        return root.ToString(SaveOptions.DisableFormatting)["<svg".Length..];
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?(e-?\d+)?")]
    private static partial Regex Number();
}
