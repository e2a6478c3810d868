using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.Tables;

/// <summary>Renders a table, which scrolls on narrow screens, with its number and caption.</summary>
public sealed class TableFigureRenderer(PageReferences references) : HtmlObjectRenderer<TableFigure>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TableFigure figure)
    {
        renderer.EnsureLine();
        var number = references.NumberOf(figure);
        var name = number is null ? references.Word("table") : $"{references.Word("table")} {number}";
        if (number is not null)
        {
            var attributes = new HtmlAttributes { Id = figure.Label, Classes = ["table-figure"] };
            renderer.Write("<figure").WriteAttributes(attributes);
            renderer.Write("><figcaption><span class=\"table-number\">").WriteEscape($"{name}.").Write("</span>");
            if (figure.Caption is { } caption)
            {
                renderer.Write(" ").WriteLeafInline(caption);
            }

            renderer.WriteLine("</figcaption>");
        }

        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        renderer.WriteEscape(name).WriteLine("\">");
        renderer.Render(figure.LastChild!);
        renderer.EnsureLine();
        renderer.WriteLine(number is null ? "</div>" : "</div></figure>");
    }
}
