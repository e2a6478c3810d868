using System.Xml.Linq;

namespace LectureKit.Tests.Diagrams;

/// <summary>What every diagram owes its readers.</summary>
internal static class DiagramRules
{
    /// <summary>No box or text lies on another, and no line runs through a box or a text.</summary>
    public static void Holds(Diagram diagram)
    {
        var picture = diagram.Draw();
        Apart(picture);
        Free(picture);
        Inside(picture);
    }

    /// <summary>The picture belongs to the page: its colours, its font, its size, and a name for those who do not see it.</summary>
    public static void LivesInAPage(Diagram diagram)
    {
        var root = XElement.Parse(diagram.ToSvg());
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal("chart", root.Attribute("class")!.Value);
        Assert.Equal(diagram.Alt, root.Attribute("aria-label")!.Value);
        Assert.StartsWith("\"DejaVu Sans\"", root.Attribute("font-family")!.Value, StringComparison.Ordinal);
        Assert.Equal($"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}", root.Attribute("viewBox")!.Value);
        Assert.Empty(root.Descendants().Attributes("id"));
        var colors = root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke");
        Assert.All(colors, color => Assert.Matches("^(none|var\\(--chart-.*)$", color.Value));
    }

    private static void Apart(DiagramPicture picture)
    {
        foreach (var (index, node) in picture.Nodes.Index())
        {
            Assert.DoesNotContain(picture.Nodes.Skip(index + 1), other => other.Overlaps(node));
        }

        foreach (var (index, label) in picture.Labels.Index())
        {
            var box = label.Box.Grow(-0.5);
            Assert.DoesNotContain(picture.Labels.Skip(index + 1), other => other.Box.Grow(-0.5).Overlaps(box));
            Assert.All(picture.Nodes, node => Assert.True(
                !node.Overlaps(box) || Encloses(node, box), $"{label.Text} sticks out of a box or lies under it"));
        }
    }

    private static void Free(DiagramPicture picture)
    {
        foreach (var point in picture.Edges.SelectMany(edge => Dense(edge)))
        {
            Assert.DoesNotContain(picture.Nodes, node => node.Grow(-8).Contains(point));
            Assert.DoesNotContain(picture.Labels, label => !label.IsBacked && label.Box.Grow(-1).Contains(point));
        }
    }

    private static bool Encloses(DiagramBox outer, DiagramBox inner) => outer.Left <= inner.Left && outer.Top <= inner.Top
        && outer.Right >= inner.Right && outer.Bottom >= inner.Bottom;

    private static void Inside(DiagramPicture picture)
    {
        var page = new DiagramBox(0, 0, picture.Size.Width, picture.Size.Height);
        var parts = picture.Nodes.Concat(picture.Labels.Select(label => label.Box));
        Assert.All(parts, part => Assert.True(Encloses(page, part)));
        Assert.All(picture.Edges.SelectMany(edge => edge), point => Assert.True(page.Contains(point)));
    }

    private static IEnumerable<DiagramPoint> Dense(IReadOnlyList<DiagramPoint> line)
    {
        foreach (var (from, to) in line.Zip(line.Skip(1)))
        {
            var steps = 1 + (int)(Math.Abs(to.X - from.X) + Math.Abs(to.Y - from.Y));
            for (var step = 0; step <= steps; step++)
            {
                var share = (double)step / steps;
                yield return new DiagramPoint(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
            }
        }
    }
}
