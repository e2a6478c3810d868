using Markdig;
using Markdig.Renderers;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>Quotes that are notes, tips and warnings.</summary>
internal sealed class CalloutsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new CalloutParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
