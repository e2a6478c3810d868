using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>Cells in fences and sentences.</summary>
internal sealed class CellsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<CodeInlineParser>(new CellInlineParser());
        pipeline.BlockParsers.FindExact<FencedCodeBlockParser>()!.InfoParser = ReadInfo;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Like CommonMark's rule, but a caption in braces may contain inline code.</summary>
    private static bool ReadInfo(BlockProcessor state, ref StringSlice line, IFencedBlock fence, char openingCharacter)
    {
        var info = line.ToString().Trim();
        var brace = info.IndexOf('{', StringComparison.Ordinal);
        var free = brace < 0 ? info : info[..brace] + info[(info.LastIndexOf('}') + 1)..];
        if (openingCharacter == '`' && free.Contains('`', StringComparison.Ordinal))
        {
            return false;
        }

        fence.Info = info.Split([' ', '\t', '{'], 2)[0];
        return true;
    }
}
