using System.Diagnostics;

namespace SiteGen.Tests.Sites;

/// <summary>Ctrl-C: quick, clean, and without anything left behind.</summary>
public sealed class InterruptTests
{
    [Fact]
    public async Task Ctrl_C_stops_an_endless_cell_and_leaves_no_process()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals and children are looked up as Linux has them.");
        const string endless = "System.IO.File.WriteAllText(\"started\", \"\");\nwhile (true)\n{\n}\n";
        using var site = new SmallSite(("content/loop.md", $"# Цикл\n\n```csharp\n{endless}```\n"));
        using var process = SiteRun.Start(site.Folder, [], "build");
        await WaitForAsync(() => File.Exists(Path.Combine(site.Folder, "content/started")), TimeSpan.FromSeconds(120));
        var children = ChildrenOf(process.Id);
        var clock = Stopwatch.StartNew();
        await Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
        Assert.Equal(130, process.ExitCode);
        Assert.NotEmpty(children);
        Assert.All(children, id => Assert.False(IsAlive(id)));
        Assert.False(Directory.Exists(site.Output));
    }

    /// <summary>One worker is in an endless cell, the other one waits for work that never comes.</summary>
    [Fact]
    public async Task When_the_parent_is_killed_its_workers_end_and_take_their_folders_along()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Children are looked up as Linux has them.");
        const string endless = "System.IO.File.WriteAllText(\"started\", \"\");\nwhile (true)\n{\n}\n";
        using var site = new SmallSite(
            ("content/loop.md", $"# Цикл\n\n```csharp\n{endless}```\n"), ("content/short.md", "# Два\n\n```csharp\n2\n```\n"));
        using var temporary = new SmallSite();
        using var process = SiteRun.Start(site.Folder, new() { ["TMPDIR"] = temporary.Folder }, "build", "--jobs", "2");
        var done = ReadUntilAsync(process, "content/short.md");
        await WaitForAsync(() => File.Exists(Path.Combine(site.Folder, "content/started")), TimeSpan.FromSeconds(120));
        await done;
        var children = ChildrenOf(process.Id);
        process.Kill();

        Assert.Equal(2, children.Count);
        await WaitForAsync(() => !children.Any(IsAlive), TimeSpan.FromSeconds(10));
        Assert.Empty(Directory.EnumerateDirectories(temporary.Folder, "sitegen-worker-*"));
    }

    private static async Task ReadUntilAsync(Process process, string text)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"'{text}' was never printed.");
    }

    private static async Task WaitForAsync(Func<bool> condition, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < limit, "The cell did not start.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static List<int> ChildrenOf(int parent) =>
    [
        .. Directory.EnumerateDirectories($"/proc/{parent}/task")
            .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(int.Parse),
    ];

    /// <summary>A zombie is dead: it only waits until somebody asks for its exit code.</summary>
    private static bool IsAlive(int id)
    {
        try
        {
            return !File.ReadAllText($"/proc/{id}/status").Contains("State:\tZ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
