using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Formulas;

/// <summary>A displayed formula: <c>$$ … $$ {#eq-x}</c> as a block of its own.</summary>
public sealed class FormulaBlock(BlockParser? parser) : LeafBlock(parser)
{
    /// <summary>LaTeX between the dollars, lines joined by <c>\n</c>.</summary>
    public string Tex { get; set; } = "";

    /// <summary>Where the LaTeX stands.</summary>
    public TextPositions? Positions { get; set; }

    /// <summary>Label such as <c>eq-ce</c>; a formula with a label is numbered.</summary>
    public string? Label { get; set; }

    /// <summary>First of the opening dollars.</summary>
    internal int Opening { get; init; }

    /// <summary>Whether the closing dollars were found.</summary>
    internal bool IsClosed { get; set; }

    /// <summary>The LaTeX line by line, each with the offset of its first character.</summary>
    internal List<(string Text, int Offset)> TexLines { get; } = [];
}
