using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.Figures;

/// <summary>Renders an image with its number and caption.</summary>
public sealed class FigureRenderer(PageReferences references) : HtmlObjectRenderer<FigureBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, FigureBlock figure)
    {
        renderer.EnsureLine();
        var attributes = new HtmlAttributes { Id = figure.Label, Classes = ["figure"] };
        if (figure.Width is not null)
        {
            attributes.AddProperty("style", $"--figure-width:{figure.Width}");
        }

        renderer.Write("<figure").WriteAttributes(attributes).Write("><div class=\"figure-body\"><img src=\"");
        renderer.WriteEscapeUrl(references.AddressOfLink(figure.Url));
        renderer.Write("\" alt=\"").WriteEscape(figure.Alt).Write("\" /></div>");
        if (references.NumberOf(figure) is { } number)
        {
            renderer.Write("<figcaption><span class=\"figure-number\">");
            renderer.WriteEscape($"{references.Word("figure")} {number}.").Write("</span>");
            if (figure.Inline is not null)
            {
                renderer.Write(" ").WriteLeafInline(figure);
            }

            renderer.Write("</figcaption>");
        }

        renderer.WriteLine("</figure>");
    }
}
