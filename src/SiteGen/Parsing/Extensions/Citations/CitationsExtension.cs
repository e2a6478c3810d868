using Markdig;
using Markdig.Renderers;

namespace SiteGen.Parsing.Extensions.Citations;

/// <summary>Citations of the sources in <c>references.json</c>.</summary>
internal sealed class CitationsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
