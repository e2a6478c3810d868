using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SiteGen.Typesetting.Cells;

/// <summary>
/// An SVG that becomes part of a page: named for those who do not see it, able to shrink, and with fragments that do not clash
/// with those of other pictures.
/// </summary>
internal static partial class SvgPicture
{
    /// <summary>A chart wider than this would have unreadable letters on a phone; there it scrolls in a box of its own.</summary>
    private const double WidestOnPhone = 560;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The element for the page, or null when the text is no SVG.</summary>
    /// <param name="text">A whole SVG document.</param>
    /// <param name="alt">What it shows; empty for a picture that only decorates.</param>
    /// <param name="prefix">What its fragments are told apart by from those of other pictures.</param>
    public static string? ToHtml(string text, string alt, string prefix)
    {
        if (Read(text) is not { } root)
        {
            return null;
        }

        MakeIdsUnique(root, prefix);
        MakeScalable(root);
        if (alt.Length == 0)
        {
            root.SetAttributeValue("aria-hidden", "true");
        }
        else
        {
            root.SetAttributeValue("role", "img");
            root.SetAttributeValue("aria-label", alt);
        }

        var html = root.ToString(SaveOptions.DisableFormatting);
        var isWide = root.Attribute("class")?.Value.Split(' ').Contains("chart") == true && Pixels(root, "width") > WidestOnPhone;
        return isWide ? $"<div class=\"wide-picture\" tabindex=\"0\">{html}</div>" : html;
    }

    private static XElement? Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, IgnoreComments = true });
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            if (root.Name == "svg")
            {
                // A fragment without the namespace is understood by browsers, so it is here.
                foreach (var element in root.DescendantsAndSelf().Where(e => e.Name.Namespace == XNamespace.None))
                {
                    element.Name = Svg + element.Name.LocalName;
                }
            }

            return root.Name == Svg + "svg" ? root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void MakeIdsUnique(XElement root, string prefix)
    {
        var ids = root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return;
        }

        foreach (var attribute in root.DescendantsAndSelf().Attributes())
        {
            attribute.Value = attribute.Name.LocalName is "id" ? prefix + attribute.Value
                : attribute.Name.LocalName is "aria-labelledby" or "aria-describedby"
                    ? string.Join(' ', attribute.Value.Split(' ').Select(id => ids.Contains(id) ? prefix + id : id))
                    : Redirect(attribute.Value);
        }

        foreach (var style in root.Descendants(Svg + "style"))
        {
            style.Value = Redirect(style.Value);
        }

        string Redirect(string value) => !value.Contains('#') ? value
            : Fragment().Replace(value, match => ids.Contains(match.Groups[1].Value) ? "#" + prefix + match.Groups[1].Value : match.Value);
    }

    /// <summary>Without a view box a picture is cut off where the page makes it smaller.</summary>
    private static void MakeScalable(XElement root)
    {
        if (root.Attribute("viewBox") is null && Pixels(root, "width") is { } width && Pixels(root, "height") is { } height)
        {
            root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width} {height}"));
        }
    }

    private static double? Pixels(XElement root, string name) =>
        double.TryParse(root.Attribute(name)?.Value.Replace("px", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    [GeneratedRegex(@"#([\w.:-]+)")]
    private static partial Regex Fragment();
}
