namespace SiteGen.Problems;

/// <summary>What the compiler has to say about a cell.</summary>
public static class CompilationProblems
{
    /// <summary>The cell does not compile.</summary>
    public static readonly ProblemKind Error = new("LEC0501");

    /// <summary>The compiler warns about the cell.</summary>
    public static readonly ProblemKind Warning = new("LEC0502", Severity.Warning);

    /// <summary>The cell must not compile, but it does.</summary>
    public static readonly ProblemKind ErrorMissing = new("LEC0503");

    /// <summary>The cell must fail with one compiler error and fails with another.</summary>
    public static readonly ProblemKind OtherError = new("LEC0504");
}
