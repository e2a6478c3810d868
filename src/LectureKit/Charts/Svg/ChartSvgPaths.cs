using System.Text;
using System.Xml.Linq;

namespace LectureKit;

/// <summary>Draws neighbouring strokes of one style, such as the ticks of an axis, as one path.</summary>
internal static class ChartSvgPaths
{
    /// <summary>Merges in place.</summary>
    public static void Merge(XElement root)
    {
        foreach (var group in root.DescendantsAndSelf().Where(element => element.HasElements).ToList())
        {
            MergeNeighbours(group);
        }
    }

    private static void MergeNeighbours(XElement group)
    {
        XElement? before = null;
        var drawn = new StringBuilder();
        foreach (var shape in group.Elements().ToList())
        {
            if (before is not null && CanMerge(before, shape))
            {
                drawn.Append(shape.Attribute("d")!.Value);
                shape.Remove();
                continue;
            }

            before?.SetAttributeValue("d", drawn.ToString());
            before = shape.Name.LocalName == "path" ? shape : null;
            drawn.Clear().Append(shape.Attribute("d")?.Value);
        }

        before?.SetAttributeValue("d", drawn.ToString());
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
