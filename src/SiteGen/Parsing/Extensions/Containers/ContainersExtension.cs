using Markdig;
using Markdig.Renderers;

namespace SiteGen.Parsing.Extensions.Containers;

/// <summary>Definitions, theorems, exercises, columns …</summary>
internal sealed class ContainersExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
