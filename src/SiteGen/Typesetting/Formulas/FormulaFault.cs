using System.Collections.Immutable;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Formulas;

/// <summary>What is wrong with a formula, with its place inside it.</summary>
/// <param name="Kind">Kind of problem.</param>
/// <param name="Offset">Offset in the LaTeX that the author wrote, or −1 for the formula as a whole.</param>
/// <param name="Length">Number of characters meant.</param>
/// <param name="Message">One sentence without a full stop.</param>
/// <param name="Hint">What to do about it, or null.</param>
public sealed record FormulaFault(ProblemKind Kind, int Offset, int Length, string Message, string? Hint = null)
{
    /// <summary>The problem, at its place in the Markdown file.</summary>
    public Problem ToProblem(string tex, TextPositions positions) => Kind.At(
        Offset < 0 ? positions.Start : positions.TranslateOffset(tex, Offset, Length),
        Message,
        Hint);
}

/// <summary>The names that a misspelt one may have meant; the first two take time to find.</summary>
/// <param name="Commands">Commands with their backslashes.</param>
/// <param name="Environments">Environments.</param>
/// <param name="Equations">Numbers of the equations by their label.</param>
public sealed record KnownNames(
    Func<ImmutableArray<string>> Commands,
    Func<ImmutableArray<string>> Environments,
    ImmutableSortedDictionary<string, string> Equations);
