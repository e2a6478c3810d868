using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Theming;

/// <summary>The few things that are done to a style sheet before it is published.</summary>
internal static partial class StyleSheet
{
    /// <summary>
    /// Replaces every address in <c>url(…)</c>; fragments and <c>data:</c> addresses stay as they are.
    /// </summary>
    /// <param name="css">The sheet.</param>
    /// <param name="rewrite">Gets an address and its offset, gives the new one.</param>
    public static string RewriteAddresses(string css, Func<string, int, string> rewrite)
    {
        return Address().Replace(css, match =>
        {
            var address = match.Groups["address"];
            var isOwn = !address.Value.StartsWith('#') && !address.Value.StartsWith("data:", StringComparison.Ordinal);
            return isOwn ? $"url({rewrite(address.Value, address.Index)})" : match.Value;
        });
    }

    /// <summary>
    /// Drops the older font formats that follow a woff2 one: each browser that can show the page reads woff2, and a
    /// file that nobody loads need not be published.
    /// </summary>
    public static string KeepModernFonts(string css) => OlderFormat().Replace(css, "");

    /// <summary>Takes out comments, indents and empty lines; nothing else, so that the sheet stays readable.</summary>
    public static string Shorten(string css)
    {
        var text = new StringBuilder();
        foreach (var line in Comment().Replace(css, "").Split('\n'))
        {
            var content = line.Trim();
            if (content.Length > 0)
            {
                text.Append(content).Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex("""url\(\s*(['"]?)(?<address>[^'")]+?)\1\s*\)""")]
    private static partial Regex Address();

    [GeneratedRegex("""(?<=format\(['"]woff2['"]\))(\s*,\s*url\([^)]*\)\s*format\(['"](woff|truetype)['"]\))+""")]
    private static partial Regex OlderFormat();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
