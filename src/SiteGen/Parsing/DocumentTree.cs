using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing;

/// <summary>Walks and changes Markdig's tree.</summary>
public static class DocumentTree
{
    /// <summary>All nodes below <paramref name="root"/> in reading order; a caption comes after what it belongs to.</summary>
    public static IEnumerable<MarkdownObject> Walk(MarkdownObject root)
    {
        var pending = new Stack<MarkdownObject>();
        pending.Push(root);
        while (pending.TryPop(out var node))
        {
            if (!ReferenceEquals(node, root))
            {
                yield return node;
            }

            PushChildren(pending, node);
        }
    }

    /// <summary>Nodes of one type, read out before the tree is changed.</summary>
    internal static IReadOnlyList<T> All<T>(MarkdownObject root) => [.. Walk(root).OfType<T>()];

    /// <summary>Puts another block at the place of a block.</summary>
    internal static void Replace(Block old, Block replacement)
    {
        var parent = old.Parent!;
        replacement.Line = old.Line;
        replacement.Column = old.Column;
        replacement.Span = old.Span;
        replacement.IsOpen = false;
        parent[parent.IndexOf(old)] = replacement;
    }

    /// <summary>Moves all children of one container to the end of another.</summary>
    internal static void MoveChildren(ContainerBlock from, ContainerBlock to)
    {
        while (from.Count > 0)
        {
            var child = from[0];
            from.RemoveAt(0);
            to.Add(child);
        }
    }

    private static void PushChildren(Stack<MarkdownObject> pending, MarkdownObject node)
    {
        switch (node)
        {
            case ContainerBlock container:
                for (var i = container.Count - 1; i >= 0; i--)
                {
                    pending.Push(container[i]);
                }

                break;
            case LeafBlock { Inline: { } inline }:
                pending.Push(inline);
                break;
            case ContainerInline inlines:
                for (var child = inlines.LastChild; child is not null; child = child.PreviousSibling)
                {
                    pending.Push(child);
                }

                break;
        }
    }
}
