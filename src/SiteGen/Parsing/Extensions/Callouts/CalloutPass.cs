using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>Turns quotes with a marker into callouts.</summary>
internal static class CalloutPass
{
    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var paragraph in DocumentTree.All<ParagraphBlock>(document))
        {
            if (paragraph.Inline?.FirstChild is not CalloutMarker marker)
            {
                continue;
            }

            if (paragraph.Parent is not QuoteBlock quote)
            {
                // The quote became a table, whose first cell is no place for a callout.
                marker.ReplaceBy(new LiteralInline($"[!{marker.Name}]"));
                continue;
            }

            marker.Remove();
            if (paragraph.Inline!.FirstChild is null)
            {
                quote.Remove(paragraph);
            }

            if (marker.Kind is { } kind)
            {
                var callout = new CalloutBlock(kind);
                DocumentTree.Replace(quote, callout);
                DocumentTree.MoveChildren(quote, callout);
            }
        }
    }
}
