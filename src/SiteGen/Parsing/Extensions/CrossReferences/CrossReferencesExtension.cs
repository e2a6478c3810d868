using Markdig;
using Markdig.Renderers;

namespace SiteGen.Parsing.Extensions.CrossReferences;

/// <summary>References to numbered things.</summary>
internal sealed class CrossReferencesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Add(new CrossReferenceParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
