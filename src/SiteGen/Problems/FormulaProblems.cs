namespace SiteGen.Problems;

/// <summary>What can be wrong with a formula.</summary>
public static class FormulaProblems
{
    /// <summary>The LaTeX cannot be read.</summary>
    public static readonly ProblemKind Invalid = new("LEC0701");

    /// <summary>A command or an environment that does not exist.</summary>
    public static readonly ProblemKind UnknownName = new("LEC0702");

    /// <summary>A reference inside a formula to an equation that does not exist.</summary>
    public static readonly ProblemKind UnknownEquation = new("LEC0703");

    /// <summary>A command that could fetch or run something.</summary>
    public static readonly ProblemKind Refused = new("LEC0704");

    /// <summary>A macro of <c>site.json</c> that cannot be read.</summary>
    public static readonly ProblemKind InvalidMacro = new("LEC0705");
}
