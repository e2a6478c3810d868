namespace SiteGen.Tests.Sites;

/// <summary>The cache as an author meets it: the real program, whose workers read real files.</summary>
public sealed class CacheTests
{
    private const string Reads = """
        # Данные

        ```csharp
        Console.WriteLine(Data.Text("../points.txt"));
        Console.WriteLine(File.ReadAllText("data/here.txt"));
        try { Data.Text("absnet.txt"); } catch (FileNotFoundException fault) { Console.WriteLine(fault.Message); }
        rand(2)
        ```

        ```csharp {alt="Пусто"}
        new ScottPlot.Plot()
        ```

        ```csharp {error=CS0029}
        int half = "a";
        ```

        ```csharp {throws=DivideByZeroException}
        var zero = 0; 1 / zero
        ```

        ```csharp
        int unused() { int never; return 1; }
        ```

        """;

    private static readonly (string, string)[] Files =
    [
        ("content/a/page.md", Reads),
        ("content/a/data/here.txt", "here"),
        ("content/points.txt", "points"),
        ("content/clock.md", "# Часы\n\n`{csharp} DateTime.Now.Year > 2000`\n"),
    ];

    /// <summary>A worker needs a folder for temporary files.</summary>
    private static readonly Dictionary<string, string> NoWorkers = new() { ["TMPDIR"] = "/nowhere" };

    [Fact]
    public async Task Runs_again_only_what_could_give_something_else()
    {
        using var site = new SmallSite(Files);
        await AssertAsync(site, "nothing was kept of it");
        var first = site.Built();
        await AssertAsync(site, null);
        Assert.Equal(first, site.Built());

        site.Write("content/points.txt", "other");
        await AssertAsync(site, "../points.txt changed");
        Assert.NotEqual(first, site.Built());
        site.Write("content/a/data/here.txt", "other");
        await AssertAsync(site, "data/here.txt changed");
        // The message that names the nearest files was printed.
        site.Write("content/a/absent.txt", "");
        await AssertAsync(site, "the list of files in ./ changed");
        site.Write("content/a/absnet.txt", "found");
        await AssertAsync(site, "absnet.txt changed");
        await AssertAsync(site, null);
    }

    [Fact]
    public async Task A_copy_of_the_site_at_another_place_starts_no_worker_and_gives_the_same_bytes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The variable is Unix's.");
        using var site = new SmallSite(Files[..3]);
        using var copy = new SmallSite(Files[..3]);
        var first = await site.RunAsync("build");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Folder, ".cache"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Folder, Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        copy.Write("content/a/page.md", Reads.Replace("# Данные", "# Данные\n\nАбзац.", StringComparison.Ordinal));
        var run = await SiteRun.RunWithAsync(copy.Folder, NoWorkers, "build");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("content/a/page.md:23:[0-9]+: warning LEC05", first.Log);
        Assert.Matches("content/a/page.md:25:[0-9]+: warning LEC05", run.Log);

        copy.Write("content/a/page.md", Reads);
        Assert.Equal(0, (await SiteRun.RunWithAsync(copy.Folder, NoWorkers, "build")).ExitCode);
        Assert.Equal(site.Built(), copy.Built());
        Assert.Equal(3, (await SiteRun.RunWithAsync(copy.Folder, NoWorkers, "build", "--no-cache")).ExitCode);
    }

    [Fact]
    public async Task Two_builds_at_once_are_both_right()
    {
        using var site = new SmallSite(Files);
        var runs = await Task.WhenAll(site.RunAsync("check"), site.RunAsync("check"));

        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        await AssertAsync(site, null);
    }

    [Fact]
    public async Task Clean_removes_the_cache()
    {
        using var site = new SmallSite(Files);
        await site.RunAsync("build");
        Assert.True(Directory.Exists(Path.Combine(site.Folder, ".cache", "sitegen")));
        await site.RunAsync("clean");
        Assert.False(Directory.Exists(Path.Combine(site.Folder, ".cache")));
    }

    /// <param name="site">The site.</param>
    /// <param name="reason">Why the page ran; null when it must not have.</param>
    private static async Task AssertAsync(SmallSite site, string? reason)
    {
        var run = await site.RunAsync("build", "--explain");
        Assert.Contains(reason is null ? "content/a/page.md: from the cache\n" : $"content/a/page.md: ran, {reason}\n", run.Log);
        Assert.Contains("content/clock.md: ran, nothing was kept of it; not kept: line 3 reads the clock: DateTime.Now\n", run.Log);
        Assert.Equal(0, run.ExitCode);
    }
}
