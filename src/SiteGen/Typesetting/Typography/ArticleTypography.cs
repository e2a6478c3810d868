using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Extensions;
using SiteGen.Parsing.Extensions.Tables;

namespace SiteGen.Typesetting.Typography;

/// <summary>
/// The texts of a page as the rules of its language want them. A block is set as a whole when the first of its nodes is
/// rendered; Markdig's tree stays as it is.
/// </summary>
internal sealed class ArticleTypography(Typographer typographer)
{
    private readonly Dictionary<Inline, string> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Text of a node.</summary>
    public string TextOf(LiteralInline node) => Find(node) ?? node.Content.ToString();

    /// <summary>What a line break of the source becomes: a line break, a blank where no line may end, or nothing.</summary>
    public string TextOf(LineBreakInline node) => Find(node) ?? "\n";

    private string? Find(Inline node)
    {
        if (typographer.IsIdle)
        {
            return null;
        }

        if (!texts.ContainsKey(node))
        {
            SetBlock(RootOf(node));
        }

        return texts.GetValueOrDefault(node);
    }

    private void SetBlock(ContainerInline root)
    {
        var runs = InlineRuns.Of(root, KindOf(root.ParentBlock));
        foreach (var (node, text) in runs.Texts(typographer.Set(runs.Runs)))
        {
            texts[node] = text;
        }
    }

    /// <summary>Headings and titles are names: they go into contents, search and the names of links.</summary>
    private static TextRunKind KindOf(Block? block) =>
        block is HeadingBlock or CaptionBlock { Parent: not TableFigure } ? TextRunKind.Name : TextRunKind.Prose;

    private static ContainerInline RootOf(Inline node)
    {
        var root = node.Parent!;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }
}
