using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Tests.Problems;

/// <summary>Writes problems as short lines, so that a table of cases can say exactly what it expects.</summary>
internal static class ProblemLines
{
    public static string Of(IEnumerable<Problem> problems) => string.Join("\n", problems.Select(One));

    public static SourceFile Source(string path, string text) => new(path, "/site/" + path, text);

    private static string One(Problem problem)
    {
        var hint = problem.Hint is null ? "" : $" ({problem.Hint})";
        return $"{problem.At.Line}:{problem.At.Column}+{problem.At.Length} {problem.Code} {problem.Message}{hint}";
    }
}
