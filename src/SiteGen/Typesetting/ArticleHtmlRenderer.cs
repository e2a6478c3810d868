using Markdig.Renderers;
using Markdig.Syntax;
using SiteGen.Parsing.Extensions;
using SiteGen.Typesetting.Renderers;

namespace SiteGen.Typesetting;

/// <summary>Markdig's renderer with the page at hand; the extensions' renderers find it in <see cref="Context"/>.</summary>
public sealed class ArticleHtmlRenderer : HtmlRenderer
{
    /// <param name="writer">Takes the HTML.</param>
    /// <param name="context">The page.</param>
    public ArticleHtmlRenderer(TextWriter writer, RenderingContext context)
        : base(writer)
    {
        Context = context;
        ArticleRenderers.Register(this, context.References);

        // The first renderer that accepts a node renders it: ours come before Markdig's own.
        ObjectRenderers.InsertRange(
            0,
            [
                new HeadingRenderer(),
                new FrontMatterRenderer(),
                new CodeFenceRenderer(),
                new CellBlockRenderer(),
                new CellInlineRenderer(),
                new FormulaBlockRenderer(),
                new FormulaInlineRenderer(),
                new FormulaTextRenderer(),
                new LineBreakRenderer(),
                new FigureRenderer(),
                new LinkRenderer(),
                new AutolinkRenderer(),
            ]);
    }

    /// <summary>The page that is rendered.</summary>
    public RenderingContext Context { get; }

    /// <summary>Renders the inline content of a block apart; null when it has none.</summary>
    public string? RenderInlines(LeafBlock? block)
    {
        if (block?.Inline is null)
        {
            return null;
        }

        var writer = new StringWriter { NewLine = "\n" };
        new ArticleHtmlRenderer(writer, Context).WriteLeafInline(block);
        return writer.ToString();
    }
}
