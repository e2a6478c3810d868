using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing.Extensions.Formulas;

/// <summary>A formula inside a line of text.</summary>
public sealed class FormulaInline : LeafInline
{
    /// <summary>LaTeX between the dollars.</summary>
    public required string Tex { get; init; }

    /// <summary>True for <c>$$…$$</c> inside a sentence: displayed style.</summary>
    public bool Display { get; init; }

    /// <summary>Where the LaTeX stands.</summary>
    public required TextPositions Positions { get; init; }
}
