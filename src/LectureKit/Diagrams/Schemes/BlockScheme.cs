using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Turns boxes and arrows into a flowing scheme, where a label is a node of its own on its line.</summary>
internal static class BlockScheme
{
    /// <summary>The scheme.</summary>
    public static FlowScheme Of(
        ImmutableArray<string> boxes,
        ImmutableArray<BlockArrow> arrows,
        ImmutableArray<BlockGroup> groups,
        FlowDirection direction,
        int width)
    {
        var nodes = ImmutableArray.CreateBuilder<FlowNode>();
        var index = new Dictionary<string, int>();
        foreach (var box in Sorted(boxes, arrows))
        {
            var sources = arrows.Where(arrow => arrow.To == box)
                .Select(arrow => arrow.Label.Length == 0 ? index[arrow.From] : Label(nodes, index[arrow.From], arrow.Label, GroupOf(box)))
                .ToImmutableArray();
            index.Add(box, nodes.Count);
            nodes.Add(new FlowNode(FlowShape.Box, box)
            {
                Sources = sources,
                Group = GroupOf(box),
            });
        }

        return new FlowScheme(nodes.ToImmutable(), [.. groups.Select(group => group.Title)], direction, width);

        int GroupOf(string box) => groups.ToList().FindIndex(group => group.Boxes.Contains(box));
    }

    /// <summary>The arrows as chains in text, each as long as it goes on without a branch.</summary>
    public static IEnumerable<string> Chains(ImmutableArray<string> boxes, ImmutableArray<BlockArrow> arrows)
    {
        if (arrows.IsEmpty)
        {
            return [string.Join("; ", boxes)];
        }

        var chains = new List<(string Text, string End)>();
        foreach (var arrow in arrows)
        {
            var step = (arrow.Label.Length == 0 ? " → " : $" —({arrow.Label})→ ") + arrow.To;
            var at = chains.FindIndex(chain => chain.End == arrow.From);
            if (at >= 0)
            {
                chains[at] = (chains[at].Text + step, arrow.To);
            }
            else
            {
                chains.Add((arrow.From + step, arrow.To));
            }
        }

        return chains.Select(chain => chain.Text);
    }

    /// <summary>A label between two boxes of one frame stands in that frame too.</summary>
    private static int Label(ImmutableArray<FlowNode>.Builder nodes, int source, string label, int group)
    {
        nodes.Add(new FlowNode(FlowShape.Line, "")
        {
            Sources = [source],
            Above = label,
            Group = nodes[source].Group == group ? group : -1,
        });
        return nodes.Count - 1;
    }

    /// <summary>Every box behind those whose arrows lead to it, otherwise in the order in which they were named.</summary>
    private static IEnumerable<string> Sorted(ImmutableArray<string> boxes, ImmutableArray<BlockArrow> arrows)
    {
        var placed = new HashSet<string>();
        while (placed.Count < boxes.Length)
        {
            var next = boxes.First(box => !placed.Contains(box)
                && arrows.Where(arrow => arrow.To == box).All(arrow => placed.Contains(arrow.From)));
            placed.Add(next);
            yield return next;
        }
    }
}
