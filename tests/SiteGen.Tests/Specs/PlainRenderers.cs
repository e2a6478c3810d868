using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Courses;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Parsing.Extensions.Figures;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Tests.Specs;

/// <summary>Shows cells, formulas and images without a run, KaTeX and files, so that the specifications show what was parsed.</summary>
internal static class PlainRenderers
{
    internal sealed class Cell : HtmlObjectRenderer<CellBlock>
    {
        protected override void Write(HtmlRenderer renderer, CellBlock block)
        {
            var cell = block.Cell;
            renderer.Write($"<cell n=\"{cell.Index}\" id=\"{cell.Options.Id}\">").WriteEscape(cell.Code).Write("</cell>");
            renderer.WriteLine();
            if (cell.Expected is { } expected)
            {
                renderer.Write($"<expected tolerance=\"{expected.Tolerance:R}\">").WriteEscape(expected.Text).WriteLine("</expected>");
            }

            if (block.Inline is not null)
            {
                renderer.Write("<caption>").WriteLeafInline(block).WriteLine("</caption>");
            }
        }
    }

    internal sealed class InlineCell : HtmlObjectRenderer<CellInline>
    {
        protected override void Write(HtmlRenderer renderer, CellInline inline) =>
            renderer.Write($"<cell n=\"{inline.Cell.Index}\">").WriteEscape(inline.Cell.Code).Write("</cell>");
    }

    internal sealed class Formula(Course course) : HtmlObjectRenderer<FormulaBlock>
    {
        protected override void Write(HtmlRenderer renderer, FormulaBlock block)
        {
            var number = course.Numbers.GetValueOrDefault(block);
            renderer.Write($"<formula id=\"{block.Label}\" number=\"{number}\">").WriteEscape(block.Tex).WriteLine("</formula>");
        }
    }

    internal sealed class Figure(Course course) : HtmlObjectRenderer<FigureBlock>
    {
        protected override void Write(HtmlRenderer renderer, FigureBlock block)
        {
            var number = course.Numbers.GetValueOrDefault(block);
            renderer.Write($"<figure id=\"{block.Label}\" number=\"{number}\" src=\"{block.Url}\" width=\"{block.Width}\" alt=\"");
            renderer.WriteEscape(block.Alt).Write("\">");
            if (block.Inline is not null)
            {
                renderer.WriteLeafInline(block);
            }

            renderer.WriteLine("</figure>");
        }
    }

    internal sealed class InlineFormula : HtmlObjectRenderer<FormulaInline>
    {
        protected override void Write(HtmlRenderer renderer, FormulaInline inline)
        {
            var tag = inline.Display ? "display" : "formula";
            renderer.Write($"<{tag}>").WriteEscape(inline.Tex).Write($"</{tag}>");
        }
    }
}
