using System.Globalization;
using System.Text;
using SiteGen.Courses;
using SiteGen.Typesetting.Typography;

namespace SiteGen.Parsing.Extensions.Citations;

/// <summary>The list of sources at the end of a page, in the manner of ГОСТ Р 7.0.5.</summary>
public static class BibliographySection
{
    private const string Dash = "\u00A0— ";

    /// <summary>The section as HTML; empty when the page cites nothing.</summary>
    public static string Render(PageReferences references)
    {
        if (references.CitedKeys.IsEmpty)
        {
            return "";
        }

        var html = new StringBuilder("<section class=\"references\" aria-labelledby=\"references\">\n<h2 id=\"references\">");
        html.Append(Escape(references.Word("references"))).Append("</h2>\n<ol>\n");
        foreach (var key in references.CitedKeys)
        {
            html.Append("<li id=\"").Append(Escape(IdOf(key))).Append("\">");
            html.Append(Describe(references.Course.Bibliography[key], references.Typographer)).Append("</li>\n");
        }

        return html.Append("</ol>\n</section>\n").ToString();
    }

    /// <summary>Fragment of a source.</summary>
    internal static string IdOf(string key) => $"ref-{key}";

    private static string Describe(BibliographyEntry entry, Typographer typographer)
    {
        var authors = entry.Authors.IsEmpty ? "" : $"{string.Join(", ", entry.Authors)} ";
        var container = entry.Container is null ? "" : $" // {entry.Container}";
        var year = entry.Year?.ToString(CultureInfo.InvariantCulture);
        var imprint = string.Join(", ", new[] { entry.Publisher, year }.OfType<string>());
        var parts = new[] { $"{authors}{entry.Title}{container}", imprint, entry.Details }
            .Where(part => !string.IsNullOrEmpty(part))
            .Select(part => Escape(typographer.Name(part!.TrimEnd('.'))) + ".");
        var text = string.Join(Dash, parts);
        if (entry.Url is null)
        {
            return text;
        }

        var url = Escape(entry.Url);
        return IsWeb(entry.Url) ? $"{text}{Dash}URL: <a href=\"{url}\">{url}</a>" : $"{text}{Dash}URL: {url}";
    }

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
