using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Links;

/// <summary>
/// Markdown takes a footnote or a <c>[text][name]</c> that is defined nowhere for plain text, and the reader would see its
/// brackets.
/// </summary>
internal static partial class LostReferencePass
{
    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var inline in DocumentTree.All<LeafBlock>(document).Select(block => block.Inline).OfType<ContainerInline>())
        {
            Check(context, inline);
        }
    }

    private static void Check(LectureContext context, ContainerInline inline)
    {
        var (text, offsets) = PlainTextOf(inline);
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Lost().Matches(text))
        {
            var isFootnote = match.Value.StartsWith("[^", StringComparison.Ordinal);
            var name = match.Groups[isFootnote ? 1 : 3];
            context.Report(
                MarkdownProblems.LostReference, offsets[match.Index], match.Length,
                isFootnote ? $"There is no footnote '{name.Value}'" : $"Nothing defines where [{name.Value}] leads",
                isFootnote ? $"write it in a paragraph of its own: [^{name.Value}]: text" : $"define it: [{name.Value}]: address");
        }
    }

    /// <summary>The text that is shown as it stands, with a null wherever something else stands between.</summary>
    private static (string Text, List<int> Offsets) PlainTextOf(ContainerInline container)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        foreach (var node in container.Descendants())
        {
            var content = node switch
            {
                LiteralInline { IsFirstCharacterEscaped: false } literal => literal.Content.ToString(),
                LinkDelimiterInline => "[",
                _ => "\0",
            };
            for (var i = 0; i < content.Length; i++)
            {
                offsets.Add(node.Span.Start + i);
            }

            text.Append(content);
        }

        return (text.ToString(), offsets);
    }

    [GeneratedRegex(@"\[\^([^\[\]\s\0]+)\]|\[([^\[\]\0^][^\[\]\0]*)\]\[([^\[\]\0]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
