namespace SiteGen.Parsing;

/// <summary>Where a cell stands in the text.</summary>
public enum CellKind
{
    /// <summary>A fence of its own.</summary>
    Block,

    /// <summary>An expression inside a sentence: <c>`{csharp} loss.ToString("F2")`</c>.</summary>
    Inline,
}

/// <summary>A piece of C# that runs in the session of its lecture.</summary>
/// <param name="Index">Place among the cells of the lecture, counted from 0; inline expressions count too.</param>
/// <param name="Kind">Fence or inline expression.</param>
/// <param name="Code">Code with <c>\n</c> line ends, without the indent of its fence.</param>
/// <param name="Options">What stands in the braces of the fence.</param>
/// <param name="Positions">Where each line of the code is in the Markdown file.</param>
/// <param name="Expected">The <c>output</c> fence behind the cell, if there is one.</param>
public sealed record Cell(
    int Index,
    CellKind Kind,
    string Code,
    CellOptions Options,
    TextPositions Positions,
    ExpectedOutput? Expected = null);

/// <summary>What a cell has to print.</summary>
/// <param name="Text">Text of the <c>output</c> fence, <c>\n</c> line ends, without the last one.</param>
/// <param name="Tolerance">Numbers may differ by this much, relative for magnitudes above 1; null compares exactly.</param>
/// <param name="Positions">Where each line of the text is in the Markdown file.</param>
/// <param name="Lines">First and last line of the fence's text in the file, counted from 1; last is first − 1 when empty.</param>
public sealed record ExpectedOutput(string Text, double? Tolerance, TextPositions Positions, (int First, int Last) Lines);
