namespace SiteGen.Problems;

/// <summary>
/// One kind of problem. The kinds are static fields of the classes <c>…Problems</c>, one class an area; a test compares
/// them with <c>docs/problems.md</c>.
/// </summary>
/// <param name="Code">Code, <c>LEC</c> and four digits: two for the area, two for the kind.</param>
/// <param name="Severity">Severity where nothing overrides it.</param>
public sealed record ProblemKind(string Code, Severity Severity = Severity.Error)
{
    /// <summary>Makes a problem of this kind.</summary>
    public Problem At(SourceLocation at, string message, string? hint = null) => new(Code, Severity, at, message, hint);
}
