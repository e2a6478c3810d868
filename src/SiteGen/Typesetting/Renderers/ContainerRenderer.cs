using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing.Extensions.Containers;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Definitions, theorems, exercises with their solutions, and columns.</summary>
internal sealed class ContainerRenderer : ArticleObjectRenderer<Container>
{
    protected override void Write(ArticleHtmlRenderer html, RenderingContext context, Container node)
    {
        var kind = node.Kind?.ToString().ToLowerInvariant() ?? "";
        var classes = node.TryGetAttributes()?.Classes ?? [];
        var (tag, own) = node.Kind switch
        {
            ContainerKind.Columns => ("div", "columns"),
            ContainerKind.Column => ("div", "column"),
            ContainerKind.Solution => ("details", "block block-solution"),
            null => ("div", "block"),
            _ => ("section", "block block-" + kind),
        };
        var label = node.TryGetAttributes()?.Id;
        html.EnsureLine();
        html.Write($"<{tag} class=\"{HtmlText.Escape(string.Join(' ', classes.Prepend(own)))}\"");
        html.Write(label is null ? "" : $" id=\"{HtmlText.Escape(label)}\"").WriteLine(">");
        WriteTitle(html, context, node, kind, label);
        WriteBlocks(html, node);
        html.EnsureLine();
        html.WriteLine($"</{tag}>");
    }

    private static void WriteTitle(
        ArticleHtmlRenderer html, RenderingContext context, Container node, string kind, string? label)
    {
        var title = html.RenderInlines(node.Title);
        if (node.Kind is null or ContainerKind.Columns or ContainerKind.Column)
        {
            html.WriteLine(title is null ? "" : $"<p class=\"block-title\">{title}</p>");
            return;
        }

        var word = HtmlText.Escape(context.Word("block." + kind));
        if (node.Kind == ContainerKind.Solution)
        {
            html.WriteLine(title is null ? $"<summary>{word}</summary>" : $"<summary>{word}. {title}</summary>");
            return;
        }

        var number = context.NumberOf(label) is { } known ? " " + HtmlText.Escape(known) : "";
        var end = number.Length + (title?.Length ?? 0) > 0 ? "." : "";
        var rest = title is null ? "" : " " + title;
        html.WriteLine($"<p class=\"block-title\"><span class=\"block-number\">{word}{number}{end}</span>{rest}</p>");
    }

    /// <summary>Everything but the title, which is the first child.</summary>
    private static void WriteBlocks(ArticleHtmlRenderer html, Container node)
    {
        foreach (Block child in node)
        {
            if (!ReferenceEquals(child, node.Title))
            {
                html.Write(child);
            }
        }
    }
}
