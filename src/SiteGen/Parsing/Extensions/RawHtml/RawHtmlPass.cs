using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.RawHtml;

/// <summary>
/// HTML in the text is allowed. Scripts are not, because a page must work the same everywhere and offline; nor are addresses
/// inside the site, because only those in Markdown are checked, translated and taken along.
/// </summary>
internal static class RawHtmlPass
{
    private const string Script = "<script";

    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var node in DocumentTree.Walk(document).Where(IsHtml))
        {
            CheckScripts(context, node.Span);
            foreach (var attribute in HtmlTags.AttributesIn(context.Text, node.Span))
            {
                Check(context, attribute);
            }
        }
    }

    /// <summary>Whether a node is HTML that the author wrote.</summary>
    public static bool IsHtml(MarkdownObject node) => node is HtmlInline or HtmlBlock { Type: not HtmlBlockType.Comment };

    private static void CheckScripts(LectureContext context, SourceSpan span)
    {
        var end = Math.Min(span.End + 1, context.Text.Length);
        for (var at = span.Start; at >= 0 && at < end; at++)
        {
            at = context.Text.IndexOf(Script, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return;
            }

            ReportScript(context, at, Script.Length);
        }
    }

    private static void Check(LectureContext context, HtmlAttribute attribute)
    {
        if (attribute.IsScript)
        {
            ReportScript(context, attribute.NameAt, attribute.Name.Length);
        }
        else if (attribute.IsAddress && attribute.Tag != "script" && IsInside(attribute.Value))
        {
            context.Report(
                MarkdownProblems.HtmlAddress, attribute.ValueAt, Math.Max(1, attribute.Value.Length),
                $"The address '{attribute.Value}' stands in HTML, where it is neither checked nor taken along",
                attribute.Tag == "img" ? "write ![what is to be seen](file.png)" : "write [text](page.md)");
        }
    }

    /// <summary>Fragments of the page itself need no translation, and what is outside is not ours.</summary>
    private static bool IsInside(string address) => !address.StartsWith('#') && !Courses.LinkResolver.IsOutside(address);

    private static void ReportScript(LectureContext context, int at, int length) => context.Report(
        MarkdownProblems.RawScript, at, length, "A page cannot contain a script",
        "show code in a fence; what has to move belongs into the theme");
}
