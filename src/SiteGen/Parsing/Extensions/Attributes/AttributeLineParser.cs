using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;

namespace SiteGen.Parsing.Extensions.Attributes;

/// <summary>Reads a line that holds nothing but braces with attributes.</summary>
internal sealed class AttributeLineParser : BlockParser
{
    public AttributeLineParser()
    {
        OpeningCharacters = ['{'];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var context = LectureContext.Of(processor);
        var end = context.EndOfLine(processor.Start);
        if (processor.IsCodeIndent || !LooksLikeAttributes(context.Text.AsSpan(processor.Start, end - processor.Start)))
        {
            return BlockState.None;
        }

        var attributes = AttributeScanner.Scan(context.Text, processor.Start, end);
        if (!context.Text.AsSpan(attributes.End, end - attributes.End).IsWhiteSpace())
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AttributeLine(this, attributes)
        {
            Column = processor.Column,
            Span = new SourceSpan(attributes.Start, attributes.End - 1),
        });
        return BlockState.BreakDiscard;
    }

    private static bool LooksLikeAttributes(ReadOnlySpan<char> line)
    {
        var inside = line[1..];
        return inside.Length > 0 && (inside[0] is '#' or '.' || (char.IsAsciiLetter(inside[0]) && inside.Contains('=')));
    }
}
