using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.CrossReferences;

/// <summary>Renders a reference as a link: «рис. 3.1», «(3.1)», «раздел «Введение»».</summary>
public sealed class CrossReferenceRenderer(PageReferences references) : HtmlObjectRenderer<CrossReference>
{
    private const char NoBreakSpace = '\u00A0';

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CrossReference reference)
    {
        if (references.AddressOf(reference.Label) is not { } address)
        {
            renderer.WriteEscape($"@{reference.Label}");
            return;
        }

        renderer.Write("<a class=\"xref\" href=\"").WriteEscape(address).Write("\">");
        renderer.WriteEscape(TextOf(references.Course.Labels[reference.Label])).Write("</a>");
    }

    private string TextOf(LabelTarget target) => target.Kind switch
    {
        LabelKind.Equation => $"({target.Number})",
        LabelKind.Section => string.Format(CultureInfo.InvariantCulture, references.Word("xref.sectionNamed"), target.Number),
        _ => references.Word($"xref.{target.Kind.ToString().ToLowerInvariant()}") + NoBreakSpace + target.Number,
    };
}
