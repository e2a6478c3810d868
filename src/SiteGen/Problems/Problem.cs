namespace SiteGen.Problems;

/// <summary>
/// Something an author can get wrong, at the place where it is wrong. Problems travel inside the values that the stages
/// produce, so that a lecture taken from a cache repeats its warnings. Exceptions are for bugs and for the environment.
/// </summary>
/// <param name="Code">Stable code such as <c>LEC0301</c>; explained in <c>docs/problems.md</c>.</param>
/// <param name="Severity">Whether the build fails.</param>
/// <param name="At">Where the author has to look.</param>
/// <param name="Message">One sentence in the author's terms, without a full stop.</param>
/// <param name="Hint">What to do about it, where that is not obvious.</param>
public sealed record Problem(string Code, Severity Severity, SourceLocation At, string Message, string? Hint = null);
