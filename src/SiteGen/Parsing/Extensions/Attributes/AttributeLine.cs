using Markdig.Syntax;
using SiteGen.Parsing.Attributes;

namespace SiteGen.Parsing.Extensions.Attributes;

/// <summary>Braces alone on a line, for the table below them: <c>{#tbl-x caption="…"}</c>. Gone after parsing.</summary>
internal sealed class AttributeLine(AttributeLineParser parser, AttributeList attributes) : LeafBlock(parser)
{
    public AttributeList Attributes { get; } = attributes;
}
