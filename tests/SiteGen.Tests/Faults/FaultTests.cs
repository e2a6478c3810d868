using System.Text.Json;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Faults;

/// <summary>
/// Every kind of fault, in whole sites built by the real program. A table is a site and a case one of its pages; each problem
/// has to come at exactly the marked place, and no other may come. <c>UPDATE_SNAPSHOTS=1</c> rewrites the messages, never the
/// places.
/// </summary>
public sealed class FaultTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    public static TheoryData<string> Tables => [.. Directory.EnumerateFiles(SiteRun.SourceFolder(), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_fault_is_located_exactly_and_the_last_good_site_stays(string table)
    {
        var cases = FaultCase.Read(table);
        using var site = new SmallSite([.. Companions()]);
        Assert.Equal(0, (await site.RunAsync("build")).ExitCode);
        var good = site.Built();
        foreach (var (index, one) in cases.Index())
        {
            site.Write(PathOf(index), one.Page);
        }

        var run = await site.RunAsync("build", "--report", "report.json");

        Assert.True(run.ExitCode == 1, run.Log);
        Assert.Equal(good, site.Built());
        Compare(table, cases, ReadProblems(Path.Combine(site.Folder, "report.json")));
    }

    private static string PathOf(int index) => FormattableString.Invariant($"content/case-{index + 1:000}.md");

    /// <summary>What the pages refer to; a limit keeps the endless cells short.</summary>
    private static IEnumerable<(string Path, string Text)> Companions() =>
        Directory.EnumerateFiles(Path.Combine(SiteRun.SourceFolder(), "site"), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Path.Combine(SiteRun.SourceFolder(), "site"), file), File.ReadAllText(file)));

    private static ILookup<string, (ExpectedFault Fault, string Message)> ReadProblems(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        return document.RootElement.GetProperty("problems").EnumerateArray()
            .Select(problem => (
                File: problem.GetProperty("file").GetString()!,
                Fault: new ExpectedFault(
                    problem.GetProperty("code").GetString()!, problem.GetProperty("line").GetInt32(),
                    problem.GetProperty("column").GetInt32(), problem.GetProperty("length").GetInt32()),
                Message: MessageOf(problem)))
            .ToLookup(problem => problem.File, problem => (problem.Fault, problem.Message));
    }

    private static string MessageOf(JsonElement problem)
    {
        var hint = problem.GetProperty("hint").GetString();
        var message = problem.GetProperty("message").GetString() + (hint is null ? "" : $" ({hint})");
        return message.Replace("\n", "\\n", StringComparison.Ordinal);
    }

    private static void Compare(
        string table, IReadOnlyList<FaultCase> cases, ILookup<string, (ExpectedFault Fault, string Message)> problems)
    {
        var found = cases.Select((one, index) => (Case: one, Problems: problems[PathOf(index)].ToList())).ToList();
        var elsewhere = problems.Where(group => !found.Select((_, index) => PathOf(index)).Contains(group.Key)).ToList();
        Assert.Empty(elsewhere.SelectMany(group => group.Select(problem => $"{group.Key}: {problem}")));
        var expected = found.SelectMany(pair => Places(pair.Case, pair.Case.Faults)).ToList();
        var actual = found
            .SelectMany(pair => Places(pair.Case, pair.Problems.Select(problem => Comparable(problem.Fault, pair.Case))))
            .ToList();
        var differences = expected.Except(actual).Select(place => $"missing: {place}")
            .Concat(actual.Except(expected).Select(place => $"not expected: {place}"));
        Assert.True(expected.Count == actual.Count && !differences.Any(), string.Join('\n', differences));
        if (Update)
        {
            File.WriteAllText(
                FaultCase.PathOf(table),
                FaultCase.Write(found.Select(pair => (pair.Case, pair.Problems.Select(problem => problem.Message)))));
            return;
        }

        Assert.Equal(
            found.Select(pair => $"{pair.Case.Name}\n{string.Join('\n', pair.Case.Messages)}"),
            found.Select(pair => $"{pair.Case.Name}\n{string.Join('\n', pair.Problems.Select(problem => problem.Message))}"));
    }

    private static IEnumerable<string> Places(FaultCase one, IEnumerable<ExpectedFault> faults) => faults
        .Select(fault => $"{one.Name}: {fault.Line}:{fault.Column}+{fault.Length} {fault.Code}");

    /// <summary>Where a mark says nothing about the length, any will do.</summary>
    private static ExpectedFault Comparable(ExpectedFault fault, FaultCase one) =>
        one.Faults.Contains(fault with { Length = null }) ? fault with { Length = null } : fault;
}
