using System.Xml.Linq;

namespace SiteGen.Tests.Sites;

/// <summary>How a build tells of faults: all of them or the first, to people, to code hosts and to other programs.</summary>
public sealed class FaultReportTests
{
    private const string First = "# Первая\n\n```csharp\nthrow new Exception(\"раз\");\n```\n\n```csharp\n2\n```\n";
    private const string Second = "# Вторая\n\n```csharp\nthrow new Exception(\"два\");\n```\n";

    [Fact]
    public async Task Every_lecture_is_run_to_its_first_fault_unless_the_first_one_is_enough()
    {
        using var site = new SmallSite(("content/a.md", First), ("content/b.md", Second));
        var all = await site.RunAsync("build", "--jobs", "1");
        var first = await site.RunAsync("build", "--jobs", "1", "--fail-fast");

        Assert.EndsWith("2 errors\nNothing was published; the site is as it was.\n", all.Log);
        Assert.EndsWith("1 error\nNothing was published; the site is as it was.\n", first.Log);
        Assert.Equal((1, 1), (all.ExitCode, first.ExitCode));
    }

    [Fact]
    public async Task Site_json_raises_lowers_and_silences_single_codes()
    {
        const string page = "# Код\n\n```csharp\nint F() { int unused = 1; return 2; }\n```\n\nСлово[^1].\n";
        using var site = new SmallSite(("content/a.md", page));
        site.Write("site.json", """{ "problems": { "LEC0502": "error", "LEC0321": "off" } }""");
        var raised = await site.RunAsync("check");
        site.Write("site.json", """{ "problems": { "LEC0502": "off", "LEC0321": "warning" } }""");
        var lowered = await site.RunAsync("check");
        var strict = await site.RunAsync("check", "--strict");

        Assert.Contains("content/a.md:4:15: error LEC0502:", raised.Log);
        Assert.Contains("\n1 error\n", raised.Log);
        Assert.Contains("content/a.md:7:6: warning LEC0321:", lowered.Log);
        Assert.Contains("content/a.md:7:6: error LEC0321:", strict.Log);
        Assert.Equal((1, 0, 1), (raised.ExitCode, lowered.ExitCode, strict.ExitCode));
    }

    [Fact]
    public async Task A_pull_request_shows_problems_beside_its_lines()
    {
        using var site = new SmallSite(("content/a.md", First));
        var run = await SiteRun.RunWithAsync(site.Folder, new() { ["GITHUB_ACTIONS"] = "true" }, "build");

        Assert.Contains("::error file=content/a.md,line=4,", run.Log);
        Assert.Contains("::System.Exception: раз", run.Log);
    }

    [Fact]
    public async Task JUnit_counts_a_case_for_each_cell()
    {
        using var site = new SmallSite(("content/a.md", First));
        await site.RunAsync("build", "--report", "reports/tests.xml");

        var suites = XDocument.Load(Path.Combine(site.Folder, "reports/tests.xml")).Root!.Elements("testsuite");
        var cases = suites.Single(suite => suite.Attribute("name")!.Value == "content/a.md").Elements("testcase").ToList();
        Assert.Equal(["cell 1, line 3", "cell 2, line 7", "text"], cases.Select(test => test.Attribute("name")!.Value));
        Assert.Equal("LEC0601", cases[0].Element("failure")?.Attribute("type")?.Value);
        Assert.Null(cases[2].Element("failure"));
    }

    /// <summary>What the parent has open, a cell must not have: neither its files nor its pipes.</summary>
    [Fact]
    public async Task A_cell_has_none_of_its_parents_files_open()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files are looked up as Linux has them.");
        const string cell = """
            string Target(string link) => new FileInfo(link).LinkTarget ?? "";
            var open = Directory.EnumerateFiles("/proc/self/fd").Select(Target).ToList();
            string.Join(" ", open.Where(path => path.Contains("secret")))
            """;
        using var site = new SmallSite(("content/a.md", $"# Файлы\n\n```csharp\n{cell}\n```\n\n```output\n\n```\n"));
        site.Write("secret.txt", "x");
        using var secret = File.OpenRead(Path.Combine(site.Folder, "secret.txt"));
        var run = await site.RunAsync("check");

        Assert.True(run.ExitCode == 0, run.Log);
    }
}
