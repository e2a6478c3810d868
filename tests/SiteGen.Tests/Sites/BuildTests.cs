using System.Diagnostics;

namespace SiteGen.Tests.Sites;

/// <summary>What every build promises, whatever is in the site.</summary>
public sealed class BuildTests
{
    private const string Cells = "# Ячейки\n\n```csharp\ntorch.rand(2).sum().ToSingle()\n```\n";

    [Fact]
    public async Task The_same_tree_gives_the_same_bytes_at_any_place_and_with_any_number_of_jobs()
    {
        (string, string)[] files = [("content/a.md", Cells), ("content/b.md", "Дважды два — `{csharp} 2 * 2`.\n")];
        using var first = new SmallSite(files);
        using var moved = new SmallSite(files);
        Assert.Equal(0, (await first.RunAsync("build", "--jobs", "1")).ExitCode);
        Assert.Equal(0, (await moved.RunAsync("build", "--jobs", "3")).ExitCode);

        Assert.Equal(first.Built(), moved.Built());
    }

    [Fact]
    public async Task A_failing_build_leaves_the_last_good_site_as_it_was()
    {
        using var site = new SmallSite(("content/old.md", "# Старая\n"));
        Assert.Equal(0, (await site.RunAsync("build")).ExitCode);
        var good = site.Built();
        var times = Times(site.Output);

        File.Delete(Path.Combine(site.Folder, "content/old.md"));
        site.Write("content/index.md", "# Новая\n");
        site.Write("content/a.md", "# Ячейки\n\n```csharp\nthrow new Exception(\"нет\");\n```\n");
        var run = await site.RunAsync("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/a.md:4:1: error LEC0601: System.Exception: нет\n", run.Log);
        Assert.Equal(good, site.Built());
        Assert.Equal(times, Times(site.Output));
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var site = new SmallSite();
        await site.RunAsync("build");
        var run = await site.RunAsync("build");

        Assert.Matches("^Built 1 page: 0 written, [0-9]+ unchanged, 0 removed\\.\n$", run.Log);
    }

    /// <summary>Each time the site has other pages, so that files are written, replaced and removed.</summary>
    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_whole_files_and_the_next_one_is_right()
    {
        using var even = Pages(0);
        using var odd = Pages(1);
        await even.RunAsync("build");
        await odd.RunAsync("build");
        SortedDictionary<string, string>[] whole = [even.Built(), odd.Built()];
        var random = new Random(1);
        using var site = Pages(1);
        await site.RunAsync("build");
        var clock = Stopwatch.StartNew();
        await site.RunAsync("build");
        var milliseconds = (int)clock.ElapsedMilliseconds;

        for (var i = 0; i < 20; i++)
        {
            Fill(site, i % 2);
            // A build publishes at its end, so that is where most of the kills have to fall.
            await KillAfterAsync(site, random.Next(milliseconds / 2, milliseconds));
            foreach (var (path, bytes) in site.Built())
            {
                Assert.Contains(bytes, whole.Select(built => built.GetValueOrDefault(path)));
            }
        }

        Fill(site, 0);
        Assert.Equal(0, (await site.RunAsync("build")).ExitCode);
        Assert.Equal(whole[0], site.Built());
    }

    [Fact]
    public async Task A_device_that_is_not_there_is_one_problem_of_the_lecture()
    {
        using var site = new SmallSite(("content/a.md", "# Устройство\n\n```csharp\nones(2, device: Compute.Device)\n```\n"));
        var run = await SiteRun.RunWithAsync(
            site.Folder, new() { ["LECTUREKIT_DEVICE"] = "cuda", ["CUDA_VISIBLE_DEVICES"] = "" }, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "content/a.md:4:1: error LEC0601: System.InvalidOperationException: The device 'cuda' was asked for by LECTUREKIT_DEVICE",
            run.Log);
        Assert.Contains("\n1 error\n", run.Log);
    }

    private static SmallSite Pages(int version)
    {
        var site = new SmallSite();
        Fill(site, version);
        return site;
    }

    private static void Fill(SmallSite site, int version)
    {
        Directory.Delete(Path.Combine(site.Folder, "content"), recursive: true);
        site.Write("content/index.md", $"# Версия {version}\n");
        for (var i = 0; i < 40; i++)
        {
            site.Write($"content/{(i < 20 ? "page" : $"only{version}-")}{i}.md", $"# Страница {i} версии {version}\n");
        }
    }

    private static async Task KillAfterAsync(SmallSite site, int milliseconds)
    {
        using var process = SiteRun.Start(site.Folder, [], "build");
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static SortedDictionary<string, DateTime> Times(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".sitegen", StringComparison.Ordinal))
            .ToDictionary(file => file, File.GetLastWriteTimeUtc),
        StringComparer.Ordinal);
}
