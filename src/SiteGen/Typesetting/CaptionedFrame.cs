using System.Text;

namespace SiteGen.Typesetting;

/// <summary>The frames around figures and tables, the same for those that an author drew and those that a cell made.</summary>
public static class CaptionedFrame
{
    /// <summary>A figure; a picture with neither label nor caption is only its body.</summary>
    /// <param name="context">The page.</param>
    /// <param name="label">Label such as <c>fig-x</c>, or null.</param>
    /// <param name="caption">Caption as HTML, or null.</param>
    /// <param name="width">Width as CSS, or null.</param>
    /// <param name="body">What is shown, as HTML.</param>
    public static string Figure(RenderingContext context, string? label, string? caption, string? width, string body)
    {
        var style = width is null ? "" : $" style=\"--figure-width:{HtmlText.Escape(width)}\"";
        return label is null && caption is null
            ? $"<div class=\"figure-body\"{style}>{body}</div>"
            : $"<figure class=\"figure\"{Id(label)}{style}><div class=\"figure-body\">{body}</div>"
                + $"{Caption(context, "figure", label, caption)}</figure>";
    }

    /// <summary>A table; without label and caption only the frame that scrolls.</summary>
    /// <param name="context">The page.</param>
    /// <param name="label">Label such as <c>tbl-x</c>, or null.</param>
    /// <param name="caption">Caption as HTML, or null.</param>
    /// <param name="body">The table as HTML.</param>
    public static string Table(RenderingContext context, string? label, string? caption, string body)
    {
        var name = HtmlText.Escape($"{context.Word("table")} {context.NumberOf(label)}".TrimEnd());
        var scrolling = $"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">{body}</div>";
        return label is null && caption is null
            ? scrolling
            : $"<figure class=\"table-figure\"{Id(label)}>{Caption(context, "table", label, caption)}{scrolling}</figure>";
    }

    private static string Id(string? label) => label is null ? "" : $" id=\"{HtmlText.Escape(label)}\"";

    private static string Caption(RenderingContext context, string kind, string? label, string? caption)
    {
        var html = new StringBuilder();
        if (context.NumberOf(label) is { } number)
        {
            html.Append("<span class=\"").Append(kind).Append("-number\">").Append(HtmlText.Escape(context.Word(kind)));
            html.Append(' ').Append(HtmlText.Escape(number)).Append(".</span>").Append(caption is null ? "" : " ");
        }

        html.Append(caption);
        return html.Length == 0 ? "" : $"<figcaption>{html}</figcaption>";
    }
}
