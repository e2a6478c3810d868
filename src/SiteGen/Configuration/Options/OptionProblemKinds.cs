using SiteGen.Problems;

namespace SiteGen.Configuration.Options;

/// <summary>
/// The kinds of problems that reading options can find; site.json and front matter have codes of their own.
/// </summary>
/// <param name="UnknownKey">A key that does not exist.</param>
/// <param name="WrongType">A list where text is wanted, and the like.</param>
/// <param name="BadValue">The right type but not a possible value.</param>
/// <param name="DuplicateKey">A key that is given twice.</param>
public sealed record OptionProblemKinds(
    ProblemKind UnknownKey,
    ProblemKind WrongType,
    ProblemKind BadValue,
    ProblemKind DuplicateKey);
