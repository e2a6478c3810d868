using System.Text;
using Markdig.Syntax;

namespace SiteGen.Typesetting;

/// <summary>The frames around figures and tables, the same for those that an author drew and those that a cell made.</summary>
/// <param name="context">The page.</param>
/// <param name="block">The node that has the number.</param>
/// <param name="label">Label such as <c>fig-x</c>, or null.</param>
/// <param name="caption">Caption as HTML, or null.</param>
public sealed class CaptionedFrame(RenderingContext context, Block block, string? label, string? caption)
{
    private readonly string? number = context.References.NumberOf(block);

    /// <summary>A figure; a picture with neither label nor caption is only its body.</summary>
    /// <param name="body">What is shown, as HTML.</param>
    /// <param name="width">Width as CSS, or null.</param>
    public string Figure(string body, string? width)
    {
        var style = width is null ? "" : $" style=\"--figure-width:{HtmlText.Escape(width)}\"";
        return label is null && caption is null
            ? $"<div class=\"figure-body\"{style}>{body}</div>"
            : $"<figure class=\"figure\"{Id()}{style}><div class=\"figure-body\">{body}</div>{Caption("figure")}</figure>";
    }

    /// <summary>A table; without label and caption only the frame that scrolls.</summary>
    /// <param name="body">The table as HTML.</param>
    public string Table(string body)
    {
        var name = HtmlText.Escape(number is null ? context.Word("table") : $"{context.Word("table")} {number}");
        var scrolling = $"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">{body}</div>";
        return label is null && caption is null
            ? scrolling
            : $"<figure class=\"table-figure\"{Id()}>{Caption("table")}{scrolling}</figure>";
    }

    private string Id() => label is null ? "" : $" id=\"{HtmlText.Escape(label)}\"";

    private string Caption(string kind)
    {
        var html = new StringBuilder();
        if (number is not null)
        {
            html.Append("<span class=\"").Append(kind).Append("-number\">").Append(HtmlText.Escape(context.Word(kind)));
            html.Append('\u00A0').Append(HtmlText.Escape(number)).Append(".</span>").Append(caption is null ? "" : " ");
        }

        html.Append(caption);
        return html.Length == 0 ? "" : $"<figcaption>{html}</figcaption>";
    }
}
