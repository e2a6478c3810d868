using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Typesetting.Typography;

/// <summary>The prose of a page: what stands between its tags, without code, formulas, drawings and outputs.</summary>
internal static partial class VisibleText
{
    private const string NoProse = "pre|code|svg|math|kbd|samp|script|style";

    /// <summary>The text of each block; what is left out is one sign.</summary>
    public static IEnumerable<string> Blocks(string html)
    {
        var plain = Formula().Replace(html, "\uFDD2");
        plain = Skipped().Replace(plain, "\uFDD0");
        plain = Inline().Replace(plain, "");
        return Tag().Split(plain).Select(WebUtility.HtmlDecode).OfType<string>()
            .Select(text => text.Trim('\n', ' ')).Where(text => text.Length > 0);
    }

    [GeneratedRegex(@"<span class=""katex"">(?>(?<d><span\b[^>]*>)|</span>(?<-d>)|<(?!/?span\b)[^>]*>|[^<])*(?(d)(?!))</span>")]
    private static partial Regex Formula();

    [GeneratedRegex($@"<({NoProse})\b[^>]*>.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"</?(?:em|strong|a|span|sup|sub|del|ins|mark|b|i)\b[^>]*>")]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
