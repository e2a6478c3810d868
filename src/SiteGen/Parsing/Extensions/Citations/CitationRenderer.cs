using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.Citations;

/// <summary>Renders a citation as <c>[1, с. 6; 2]</c>, numbered by first citation on the page.</summary>
public sealed class CitationRenderer(PageReferences references) : HtmlObjectRenderer<Citation>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        renderer.Write("<span class=\"citation\">[");
        for (var i = 0; i < citation.Sources.Length; i++)
        {
            renderer.Write(i == 0 ? "" : "; ");
            WriteSource(renderer, citation.Sources[i]);
        }

        renderer.Write("]</span>");
    }

    private void WriteSource(HtmlRenderer renderer, CitedSource source)
    {
        var place = references.CitedKeys.IndexOf(source.Key);
        if (place < 0)
        {
            renderer.WriteEscape($"@{source.Key}");
        }
        else
        {
            renderer.Write("<a href=\"#").WriteEscape(BibliographySection.IdOf(source.Key));
            renderer.Write($"\">{place + 1}</a>");
        }

        if (source.Locator is not null)
        {
            renderer.WriteEscape($", {references.Typographer.Name(source.Locator)}");
        }
    }
}
