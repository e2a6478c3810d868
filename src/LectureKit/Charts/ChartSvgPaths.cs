using System.Xml.Linq;

namespace LectureKit;

/// <summary>Draws neighbouring strokes of one style, such as the ticks of an axis, as one path.</summary>
internal static class ChartSvgPaths
{
    /// <summary>Merges in place.</summary>
    public static void Merge(XElement root)
    {
        foreach (var path in root.Descendants().Where(element => element.Name.LocalName == "path").ToList())
        {
            if (path.ElementsBeforeSelf().LastOrDefault() is { } before && CanMerge(before, path))
            {
                before.SetAttributeValue("d", before.Attribute("d")!.Value + path.Attribute("d")!.Value);
                path.Remove();
            }
        }
    }

    /// <summary>Only opaque strokes: where see-through ones cross, two of them are darker than one.</summary>
    private static bool CanMerge(XElement before, XElement path) =>
        before.Name == path.Name
        && path.Attribute("fill")?.Value == "none"
        && path.Attribute("stroke-opacity") is null
        && Style(before).SequenceEqual(Style(path));

    private static IEnumerable<(XName Name, string Value)> Style(XElement path) =>
        path.Attributes().Where(attribute => attribute.Name != "d").Select(attribute => (attribute.Name, attribute.Value));
}
