using Markdig;
using Markdig.Renderers;

namespace SiteGen.Parsing.Extensions.Attributes;

/// <summary>Braces behind images, links and headings, and above tables.</summary>
internal sealed class AttributesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AttributeLineParser());
        pipeline.InlineParsers.Insert(0, new AttributeInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
