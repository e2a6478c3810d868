using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.RawHtml;

/// <summary>HTML in the text is allowed; scripts are not, because a page must work the same everywhere and offline.</summary>
internal static class RawHtmlPass
{
    private const string Script = "<script";

    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var node in DocumentTree.Walk(document))
        {
            if (node is HtmlInline or HtmlBlock { Type: not HtmlBlockType.Comment })
            {
                Check(context, node.Span);
            }
        }
    }

    private static void Check(LectureContext context, SourceSpan span)
    {
        var end = Math.Min(span.End + 1, context.Text.Length);
        for (var at = span.Start; at >= 0 && at < end; at++)
        {
            at = context.Text.IndexOf(Script, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return;
            }

            context.Report(
                MarkdownProblems.RawScript, at, Script.Length, "A page cannot contain a script",
                "show code in a fence; what has to move belongs into the theme");
        }
    }
}
