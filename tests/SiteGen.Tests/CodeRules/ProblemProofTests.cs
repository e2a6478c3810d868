using System.Reflection;
using SiteGen.Problems;

namespace SiteGen.Tests.CodeRules;

/// <summary>Every kind of problem is provoked by a test that shows where it is reported.</summary>
public sealed class ProblemProofTests
{
    /// <summary>Kinds that files in a repository cannot provoke; the tests named make them happen. The list must not grow.</summary>
    private static readonly Dictionary<string, string> ProvenInCode = new(StringComparer.Ordinal)
    {
        ["LEC0110"] = "FileFaultTests.cs",
        ["LEC0112"] = "FileFaultTests.cs",
        ["LEC0114"] = "FileFaultTests.cs",
    };

    [Fact]
    public void Every_kind_of_problem_is_proven()
    {
        var proofs = string.Concat(Repository.Files.Where(IsProof).Select(Repository.Read));
        var codes = typeof(ProblemKind).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(ProblemKind))
            .Select(field => ((ProblemKind)field.GetValue(null)!).Code)
            .Order(StringComparer.Ordinal)
            .ToList();

        var unproven = codes.Where(code => !proofs.Contains(code, StringComparison.Ordinal)).ToList();
        Assert.Equal(ProvenInCode.Keys.Order(StringComparer.Ordinal), unproven);
        Rule.Holds(ProvenInCode.Where(pair => !IsIn(pair.Value, pair.Key)).Select(pair => $"{pair.Value} does not mention {pair.Key}"));
    }

    private static bool IsIn(string file, string code)
    {
        var path = Repository.Files.FirstOrDefault(path => path.EndsWith("/" + file, StringComparison.Ordinal));
        return path is not null && Repository.Read(path).Contains(code, StringComparison.Ordinal);
    }

    private static bool IsProof(string file) => file.StartsWith("tests/", StringComparison.Ordinal)
        && (file.EndsWith("/expected.log", StringComparison.Ordinal)
            || file.EndsWith("Faults.txt", StringComparison.Ordinal)
            || (file.Contains("/Faults/", StringComparison.Ordinal) && file.EndsWith(".txt", StringComparison.Ordinal))
            || (file.Contains("/Specs/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal)));
}
