using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.RawHtml;

/// <summary>An attribute of an HTML tag that the author wrote.</summary>
/// <param name="Tag">Name of the element in lower case.</param>
/// <param name="Name">Name of the attribute in lower case.</param>
/// <param name="Value">Its value without quotes; empty when it has none.</param>
/// <param name="NameAt">Offset of the name in the file.</param>
/// <param name="ValueAt">Offset of the value in the file.</param>
internal sealed record HtmlAttribute(string Tag, string Name, string Value, int NameAt, int ValueAt)
{
    private static readonly string[] Addresses = ["action", "data", "href", "poster", "src", "srcset"];

    /// <summary>Whether the value is an address.</summary>
    public bool IsAddress => Addresses.Contains(Name);

    /// <summary>Whether it is code that runs in the browser.</summary>
    public bool IsScript => Name.StartsWith("on", StringComparison.Ordinal)
        || Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads the tags of HTML inside Markdown, as far as the checks need it.</summary>
internal static partial class HtmlTags
{
    /// <summary>The attributes of all tags in a stretch of the file.</summary>
    public static ImmutableArray<HtmlAttribute> AttributesIn(string text, SourceSpan span)
    {
        if (span.Start < 0 || span.Start >= text.Length || span.IsEmpty)
        {
            return [];
        }

        var html = text[span.Start..Math.Min(span.End + 1, text.Length)];
        return
        [
            .. from Match tag in Tag().Matches(html)
               from Match attribute in Attribute().Matches(tag.Groups[2].Value)
               select Read(tag, attribute, span.Start),
        ];
    }

    private static HtmlAttribute Read(Match tag, Match attribute, int offset)
    {
        var start = offset + tag.Groups[2].Index;
        var value = attribute.Groups[2].Value;
        var isQuoted = value.Length > 1 && value[0] is '"' or '\'';
        return new HtmlAttribute(
            tag.Groups[1].Value.ToLowerInvariant(),
            attribute.Groups[1].Value.ToLowerInvariant(),
            isQuoted ? value[1..^1] : value,
            start + attribute.Index,
            start + attribute.Groups[2].Index + (isQuoted ? 1 : 0));
    }

    [GeneratedRegex("""<([A-Za-z][A-Za-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
