using SiteGen.Execution;

namespace SiteGen.Tests.Execution.Caching;

/// <summary>What lies in the folder of the cache: damaged, too much, shared, or not to be written.</summary>
public sealed class FolderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_replayed_byte_for_byte_with_its_warnings_at_their_new_places()
    {
        using var site = new CacheSite();
        var plain = site.Runner.Then;
        site.Runner.Then = (job, run) => plain(job, run) with
        {
            Cells = run.Cells.SetItem(2, run.Cells[2] with
            {
                Faults =
                [
                    CountingRunner.Fault(FaultKind.CompilerWarning, "CS0168", "unused"),
                    CountingRunner.Fault(FaultKind.Display, "", "odd"),
                ],
            }),
        };
        var first = await site.BuildAsync();
        site.Edit("Текст.", "Текст.\n\nЕщё.");
        var second = await site.BuildAsync();

        Assert.Single(site.Runner.Ran);
        Assert.Equal(2, first.Problems.Length);
        Assert.Equal(
            first.Problems.Select(problem => problem with { At = problem.At with { Line = problem.At.Line + 2 } }), second.Problems);
        Assert.Equal(first.Lectures.Select(lecture => lecture.Cells.Length), second.Lectures.Select(lecture => lecture.Cells.Length));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("cut in the first line")]
    [InlineData("longer")]
    [InlineData("version")]
    [InlineData("other key")]
    [InlineData("text")]
    public async Task A_damaged_entry_is_as_if_it_were_not_there(string damage)
    {
        using var site = new CacheSite();
        await site.BuildAsync();
        var file = Assert.Single(site.Runs);
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        await File.WriteAllBytesAsync(file, Damage(bytes, damage), Cancellation);

        Assert.EndsWith("ran, its entry in the cache was damaged", await site.ExplainAsync());
        Assert.Equal(2, site.Runner.Ran.Count);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file, Cancellation));
        Assert.EndsWith("from the cache", await site.ExplainAsync());
    }

    /// <summary>Whichever byte it is: the answer is a run, never something else.</summary>
    [Fact]
    public async Task A_flipped_byte_is_noticed_wherever_it_is()
    {
        using var site = new CacheSite();
        await site.BuildAsync();
        var file = Assert.Single(site.Runs);
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        var runs = site.Runner.Ran.Count;
        foreach (var i in Enumerable.Range(0, bytes.Length).Where(i => i < 16 || i % 41 == 0))
        {
            await File.WriteAllBytesAsync(file, [.. bytes[..i], (byte)(bytes[i] ^ 0x10), .. bytes[(i + 1)..]], Cancellation);
            await site.BuildAsync();
            Assert.Equal(++runs, site.Runner.Ran.Count);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(file, Cancellation));
        }
    }

    [Fact]
    public async Task Another_checkout_with_a_copy_of_the_folder_runs_nothing()
    {
        using var site = new CacheSite();
        using var checkout = new CacheSite();
        await site.BuildAsync();
        foreach (var file in Directory.EnumerateFiles(site.CacheFolder, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(site.Folder, await File.ReadAllTextAsync(file, Cancellation));
            var target = Path.Combine(checkout.CacheFolder, Path.GetRelativePath(site.CacheFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Assert.EndsWith("from the cache", await checkout.ExplainAsync());
        Assert.Empty(checkout.Runner.Ran);
    }

    [Fact]
    public async Task Builds_at_the_same_time_do_not_disturb_each_other()
    {
        using var site = new CacheSite();
        for (var i = 0; i < 8; i++)
        {
            site.Write($"content/topic/{i}.md", $"# {i}\n\n```csharp\n1 + 1 // {i % 3}\n```\n");
        }

        for (var round = 0; round < 5; round++)
        {
            var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => site.BuildAsync(), Cancellation)));
            Assert.All(reports, report => Assert.Empty(report.Problems));
            Assert.Equal(4, site.Runs.Length);
            Assert.Equal(0, await RunsOfNextAsync(site));
            Directory.Delete(site.CacheFolder, recursive: true);
        }
    }

    [Fact]
    public async Task What_was_not_used_for_longest_goes_first()
    {
        using var site = new CacheSite();
        await site.BuildAsync();
        var limit = Size(site.CacheFolder) * 5 / 2 / 1024;
        site.Write("site.json", $$"""{ "environment": ["LISTED"], "seed": 1, "cache": { "limit": "{{limit}}KiB" } }""");
        foreach (var code in new[] { "one", "two", "three" })
        {
            Age(site);
            site.Write("content/topic/other.md", $"# Другая\n\n```csharp\n{code} // {new string('ы', 200)}\n```\n");
            await site.BuildAsync();
        }

        Assert.True(Size(site.CacheFolder) <= limit * 1024);
        Assert.Equal(0, await RunsOfNextAsync(site));
        site.Write("content/topic/other.md", $"# Другая\n\n```csharp\none // {new string('ы', 200)}\n```\n");
        Assert.Equal(1, await RunsOfNextAsync(site));
    }

    [Fact]
    public async Task What_a_killed_build_left_unfinished_goes()
    {
        using var site = new CacheSite();
        var left = Path.Combine(site.CacheFolder, "runs", "ab", "abc.tmp");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        await File.WriteAllTextAsync(left, "half", Cancellation);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));
        await site.BuildAsync();

        Assert.False(File.Exists(left));
        Assert.Single(site.Runs);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_time_only()
    {
        using var site = new CacheSite();
        site.Write(".cache", "a file where the folder should be");
        var report = await site.BuildAsync();

        Assert.Empty(report.Problems);
        Assert.StartsWith($"{CacheSite.Page}: ran, nothing was kept of it; not kept: ", Assert.Single(report.Verdicts).ToString());
    }

    [Fact]
    public async Task Without_the_cache_nothing_is_written()
    {
        using var site = new CacheSite();
        site.Request = request => request with { UseCache = false };
        Assert.EndsWith("ran, the cache is off", await site.ExplainAsync());

        Assert.False(Directory.Exists(site.CacheFolder));
    }

    private static async Task<int> RunsOfNextAsync(CacheSite site)
    {
        var before = site.Runner.Ran.Count;
        await site.BuildAsync();
        return site.Runner.Ran.Count - before;
    }

    private static byte[] Damage(byte[] bytes, string damage) => damage switch
    {
        "empty" => [],
        "cut" => bytes[..^9],
        "cut in the first line" => bytes[..20],
        "longer" => [.. bytes, 0],
        "version" => [.. "sitegen-run 2"u8, .. bytes["sitegen-run 2".Length..]],
        "other key" => System.Text.Encoding.Latin1.GetBytes(
            System.Text.Encoding.Latin1.GetString(bytes).Replace("\"Key\":\"", "\"Key\":\"0", StringComparison.Ordinal)),
        _ => [.. "nothing of ours\n"u8],
    };

    private static long Size(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    /// <summary>Makes everything in the cache an hour older.</summary>
    private static void Age(CacheSite site)
    {
        foreach (var file in Directory.EnumerateFiles(site.CacheFolder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-1));
        }
    }
}
