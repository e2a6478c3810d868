using System.Globalization;
using System.Text;
using SiteGen.Courses;

namespace SiteGen.Typesetting;

/// <summary>The sources that a page cites, at its end.</summary>
internal static class SourceList
{
    /// <summary>The section as HTML; empty when nothing is cited.</summary>
    public static string Render(RenderingContext context)
    {
        var html = new StringBuilder();
        foreach (var source in context.CitedSources)
        {
            html.Append("<li id=\"ref-").Append(HtmlText.Escape(source.Key)).Append("\">").Append(Describe(source)).Append("</li>\n");
        }

        return html.Length == 0 ? "" : "<section class=\"references\" aria-labelledby=\"references\">\n"
            + $"<h2 id=\"references\">{HtmlText.Escape(context.Word("references"))}</h2>\n<ol>\n{html}</ol>\n</section>\n";
    }

    /// <summary>Authors, title, container, publisher, year and details as the Russian standard orders them.</summary>
    private static string Describe(BibliographyEntry source)
    {
        var title = HtmlText.Escape(source.Title);
        var linked = source.Url is null ? title : $"<a href=\"{HtmlText.Escape(source.Url)}\" rel=\"noopener\">{title}</a>";
        var authors = source.Authors.IsEmpty ? "" : HtmlText.Escape(string.Join(", ", source.Authors)) + " ";
        var container = source.Container is null ? "" : $" // <cite>{HtmlText.Escape(source.Container)}</cite>";
        var imprint = string.Join(", ", new[] { source.Publisher, source.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null));
        var parts = new[] { authors + linked + container, HtmlText.Escape(imprint), HtmlText.Escape(source.Details ?? "") };
        return string.Join(". — ", parts.Where(part => part.Length > 0).Select(part => part.TrimEnd('.'))) + ".";
    }
}
