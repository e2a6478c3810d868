using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing;

namespace SiteGen.Typesetting;

/// <summary>Collects the headings that a reader jumps to.</summary>
internal static partial class TableOfContents
{
    /// <summary>Headings of level 2 and 3 in order, and the list of sources.</summary>
    public static ImmutableArray<ContentsEntry> Of(MarkdownDocument document, ArticleHtmlRenderer html)
    {
        var entries = DocumentTree.Walk(document).OfType<HeadingBlock>()
            .Where(heading => heading.Level <= 3 && heading.TryGetAttributes()?.Id is not null)
            .Select(heading => new ContentsEntry(
                Math.Max(2, heading.Level),
                heading.GetAttributes().Id!,
                Mark().Replace(html.RenderInlines(heading) ?? "", "")));
        var references = html.Context.References;
        return references.CitedKeys.IsEmpty
            ? [.. entries]
            : [.. entries, new ContentsEntry(2, "references", HtmlText.Escape(references.Word("references")))];
    }

    /// <summary>A link in a link is no HTML, and a fragment may occur once.</summary>
    [GeneratedRegex("</?a\\b[^>]*>| id=\"[^\"]*\"")]
    private static partial Regex Mark();
}
