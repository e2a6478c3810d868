using SiteGen.Problems;
using SiteGen.Tests.CodeRules;

namespace SiteGen.Tests.Problems;

/// <summary>
/// A text file of broken inputs, each followed by exactly the problems it must give: <c>=== case</c>, the input,
/// <c>--- problems</c>, one line a problem. With UPDATE_SNAPSHOTS=1 the problems are rewritten instead of compared.
/// </summary>
internal static class FaultTable
{
    private const string CaseMark = "=== case\n";
    private const string ProblemsMark = "--- problems\n";

    /// <summary>Compares every case of a table of this project.</summary>
    public static void Verify(string name, Func<string, IEnumerable<Problem>> check)
    {
        var path = Path.Combine(Repository.Root, "tests/SiteGen.Tests", name);
        var table = File.ReadAllText(path);
        var actual = string.Concat(table.Split(CaseMark)[1..].Select(text => CaseMark + Answer(text, check)));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.Equal(table.Split(CaseMark), actual.Split(CaseMark));
    }

    private static string Answer(string text, Func<string, IEnumerable<Problem>> check)
    {
        var input = text.Split("\n" + ProblemsMark)[0];
        return $"{input}\n{ProblemsMark}{string.Concat(check(input).Select(Line))}";
    }

    private static string Line(Problem problem)
    {
        var hint = problem.Hint is null ? "" : $" ({problem.Hint})";
        return $"{problem.At.Line}:{problem.At.Column}+{problem.At.Length} {problem.Code} {problem.Message}{hint}\n";
    }
}
