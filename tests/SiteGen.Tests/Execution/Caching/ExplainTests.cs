using SiteGen.Execution;

namespace SiteGen.Tests.Execution.Caching;

/// <summary>What an author is told about why a lecture ran.</summary>
public sealed class ExplainTests
{
    private static readonly (string Reason, Action<CacheSite> Change)[] Reasons =
    [
        ("cell 1 (line 6) changed", site => site.Edit("var x = 1;", "var x = 2;")),
        ("cell 2 (line 10) changed", site => site.Edit("x + 1", "x - 1")),
        ("cell 3 (line 12) changed", site => site.Edit("{#fig-a", "{#fig-a run=false")),
        ("cell 1 (line 6) is new", site => site.Edit("```csharp\nvar", "```csharp\n0\n```\n\n```csharp\nvar")),
        ("cell 6 (line 24) is new", site => site.Edit("int.Parse(\"a\")\n```\n", "int.Parse(\"a\")\n```\n\n```csharp\n3\n```\n")),
        ("a cell in front of cell 2 (line 10) is gone", site => site.Edit("Значение `{csharp} x + 1`.\n\n", "")),
        ("its last cells are gone", site => site.Edit("```csharp {throws=FormatException}\nint.Parse(\"a\")\n```\n", "")),
        ("data/points.csv changed", site => site.Write("content/topic/data/points.csv", "")),
        ("data/new.csv is new", site => site.Write("content/topic/data/new.csv", "")),
        ("data/points.csv is gone", site => File.Delete(site.PathOf("content/topic/data/points.csv"))),
        ("../shared.txt changed", site => site.Write("content/shared.txt", "")),
        ("../absent.txt changed", site => site.Write("content/absent.txt", "")),
        ("LectureKit changed", site => site.Surroundings = site.Surroundings with { Library = "other" }),
        ("a package changed", site => site.Surroundings = site.Surroundings with { Packages = "other" }),
        ("the seed changed", site => site.Edit("title:", "seed: 7\ntitle:")),
        ("the device changed", site => site.Set("LECTUREKIT_DEVICE", "cuda")),
        ("the environment variable LISTED changed", site => site.Set("LISTED", "2")),
        ("what was kept is gone", site => Array.ForEach(site.Runs, File.Delete)),
        ("nothing was kept of it", site => Directory.Delete(site.CacheFolder, recursive: true)),
        ("'cache: false' in its head", site => site.Edit("title:", "cache: false\ntitle:")),
    ];

    public static TheoryData<string> All => [.. Reasons.Select(reason => reason.Reason)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Says(string reason)
    {
        using var site = new CacheSite();
        Assert.Equal($"{CacheSite.Page}: ran, nothing was kept of it", await site.ExplainAsync());
        Assert.Equal($"{CacheSite.Page}: from the cache", await site.ExplainAsync());
        Reasons.Single(one => one.Reason == reason).Change(site);
        Assert.Equal($"{CacheSite.Page}: ran, {reason}", await site.ExplainAsync());
    }

    [Fact]
    public async Task Says_what_code_stands_in_the_way_each_time()
    {
        using var site = new CacheSite();
        site.Runner.Then = static (_, run) => run with { Obstacle = new RunObstacle(2, 1, "reads the clock: DateTime.Now") };
        var expected = $"{CacheSite.Page}: ran, nothing was kept of it; not kept: line 13 reads the clock: DateTime.Now";
        Assert.Equal(expected, await site.ExplainAsync());
        Assert.Equal(expected, await site.ExplainAsync());
        Assert.Empty(site.Runs);
    }

    /// <summary>Code that was only compiled has read nothing.</summary>
    [Fact]
    public async Task Such_code_does_no_harm_where_it_does_not_run()
    {
        using var site = new CacheSite { Request = request => request with { RunCells = false } };
        site.Runner.Then = static (_, run) => run with { Obstacle = new RunObstacle(2, 1, "reads the clock: DateTime.Now") };
        await site.BuildAsync();
        Assert.EndsWith("from the cache", await site.ExplainAsync());
    }

    [Theory]
    [InlineData(FaultKind.Exception, true)]
    [InlineData(FaultKind.Exception, false)]
    [InlineData(FaultKind.Timeout, false)]
    [InlineData(FaultKind.Death, false)]
    [InlineData(FaultKind.CompilerError, true)]
    public async Task A_lecture_that_failed_runs_again(FaultKind kind, bool isComplete)
    {
        using var site = new CacheSite();
        site.Runner.Then = (_, run) => run with
        {
            IsComplete = isComplete,
            Cells = run.Cells.SetItem(0, run.Cells[0] with { Faults = [CountingRunner.Fault(kind, "exit", "no")] }),
        };
        Assert.False((await site.BuildAsync()).Succeeded);
        Assert.EndsWith("ran, nothing was kept of it; not kept: it failed", await site.ExplainAsync());
        Assert.Empty(site.Runs);
    }

    [Fact]
    public async Task A_lecture_that_was_interrupted_behind_a_promised_exception_runs_again()
    {
        using var site = new CacheSite();
        site.Runner.Then = static (_, run) => run with { IsComplete = false };
        Assert.EndsWith("not kept: it failed", await site.ExplainAsync());
    }

    /// <summary>What a fence expects is compared anew in every build, so the run itself may be kept.</summary>
    [Fact]
    public async Task An_output_that_differs_is_reported_from_the_cache_as_well()
    {
        using var site = new CacheSite();
        await site.BuildAsync();
        site.Edit("x + 2\n```\n", "x + 2\n```\n\n```output\nиное\n```\n");
        var report = await site.BuildAsync();

        Assert.Equal("LEC0611", Assert.Single(report.Problems).Code);
        Assert.Single(site.Runner.Ran);
    }
}
