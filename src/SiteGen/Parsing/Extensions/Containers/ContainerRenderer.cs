using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.Containers;

/// <summary>Renders containers: sections with a title, a folded solution, columns.</summary>
public sealed class ContainerRenderer(PageReferences references) : HtmlObjectRenderer<Container>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Container container)
    {
        renderer.EnsureLine();
        switch (container.Kind)
        {
            case null:
                WriteContent(renderer, container);
                break;
            case ContainerKind.Columns or ContainerKind.Column:
                WriteOpening(renderer, "div", container.Kind.Value.ToString().ToLowerInvariant(), container);
                WriteContent(renderer, container);
                renderer.WriteLine("</div>");
                break;
            case ContainerKind.Solution:
                WriteOpening(renderer, "details", "block block-solution", container);
                renderer.Write("<summary>").WriteEscape(references.Word("block.solution"));
                WriteTitle(renderer, container, ". ");
                renderer.WriteLine("</summary>");
                WriteContent(renderer, container);
                renderer.WriteLine("</details>");
                break;
            default:
                WriteSection(renderer, container, container.Kind.Value.ToString().ToLowerInvariant());
                break;
        }
    }

    private void WriteSection(HtmlRenderer renderer, Container container, string kind)
    {
        WriteOpening(renderer, "section", $"block block-{kind}", container);
        if (container is { Kind: ContainerKind.Goals or ContainerKind.Summary, Title: { } heading })
        {
            // The author's words stand instead of ours: both would say the same thing twice.
            renderer.Write("<p class=\"block-title\">").WriteLeafInline(heading).WriteLine("</p>");
            WriteContent(renderer, container);
            renderer.WriteLine("</section>");
            return;
        }

        var number = references.NumberOf(container) is { } text ? $" {text}" : "";
        var end = number.Length > 0 || container.Title is not null ? "." : "";
        renderer.Write("<p class=\"block-title\"><span class=\"block-number\">");
        renderer.WriteEscape($"{references.Word($"block.{kind}")}{number}{end}").Write("</span>");
        WriteTitle(renderer, container, " ");
        renderer.WriteLine("</p>");
        WriteContent(renderer, container);
        renderer.WriteLine("</section>");
    }

    private static void WriteOpening(HtmlRenderer renderer, string tag, string classes, Container container)
    {
        var attributes = new HtmlAttributes { Id = container.TryGetAttributes()?.Id };
        foreach (var name in classes.Split(' ').Concat(container.TryGetAttributes()?.Classes ?? []))
        {
            attributes.AddClass(name);
        }

        renderer.Write($"<{tag}").WriteAttributes(attributes).WriteLine(">");
    }

    private static void WriteTitle(HtmlRenderer renderer, Container container, string separator)
    {
        if (container.Title is { } title)
        {
            renderer.Write(separator).WriteLeafInline(title);
        }
    }

    private static void WriteContent(HtmlRenderer renderer, Container container)
    {
        foreach (var child in container.Where(child => child is not CaptionBlock))
        {
            renderer.Render(child);
        }

        renderer.EnsureLine();
    }
}
