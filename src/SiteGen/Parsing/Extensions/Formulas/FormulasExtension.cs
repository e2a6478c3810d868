using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace SiteGen.Parsing.Extensions.Formulas;

/// <summary>Formulas in LaTeX, as blocks and inside sentences.</summary>
internal sealed class FormulasExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new FormulaBlockParser());
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new FormulaInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
