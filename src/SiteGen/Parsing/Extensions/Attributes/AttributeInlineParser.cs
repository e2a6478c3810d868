using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Attributes;

namespace SiteGen.Parsing.Extensions.Attributes;

/// <summary>Reads braces right behind an image or a link, and at the end of a heading.</summary>
internal sealed class AttributeInlineParser : InlineParser
{
    public AttributeInlineParser()
    {
        OpeningCharacters = ['{'];
    }

    /// <summary>The braces that belong to a node, or null.</summary>
    public static AttributeList? Of(MarkdownObject node) => node.GetData(typeof(AttributeList)) as AttributeList;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var context = LectureContext.Of(processor);
        var start = processor.GetSourcePosition(slice.Start);
        var attributes = AttributeScanner.Scan(context.Text, start, context.EndOfLine(start));
        var length = attributes.End - attributes.Start;
        if (length > slice.Length || FindOwner(processor, slice, length) is not { } owner)
        {
            return false;
        }

        owner.SetData(typeof(AttributeList), attributes);
        slice.Start += length;
        return true;
    }

    private static MarkdownObject? FindOwner(InlineProcessor processor, StringSlice slice, int length)
    {
        if (processor.Inline is LinkInline link && slice.PeekCharExtra(-1) is ')' or ']')
        {
            return processor.Inline;
        }

        var rest = slice.Text.AsSpan(slice.Start + length, slice.End + 1 - slice.Start - length);
        return processor.Block is HeadingBlock && rest.IsWhiteSpace() && slice.PeekChar() is '#' or '.' ? processor.Block : null;
    }
}
