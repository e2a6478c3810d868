namespace SiteGen.Tests.Sites;

/// <summary>Faults of files that no repository can hold: links, locks and sizes.</summary>
public sealed class FileFaultTests
{
    private const string Expected = """
        content/away.md:1:1: warning LEC0114: The link 'content/away.md' leads out of the site's folder and is not followed
        content/circle:1:1: warning LEC0114: The link 'content/circle' leads in a circle and is not followed
        content/large.md:1:1: error LEC0112: The file is larger than 4 MiB
          hint: move data into a file of its own
        content/locked.md:1:1: error LEC0110: The file cannot be read: REASON
        content/nothing.md:1:1: warning LEC0114: The link 'content/nothing.md' leads to nothing and is not followed
        2 errors, 3 warnings
        Nothing was published; the site is as it was.

        """;

    [Fact]
    public async Task Files_that_cannot_be_read_are_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        using var outside = new SmallSite();
        using var site = new SmallSite(
            ("content/large.md", new string('x', (4 * 1024 * 1024) + 1)), ("content/locked.md", "# Занято\n"));
        var content = Path.Combine(site.Folder, "content");
        File.CreateSymbolicLink(Path.Combine(content, "away.md"), Path.Combine(outside.Folder, "content/index.md"));
        File.CreateSymbolicLink(Path.Combine(content, "nothing.md"), Path.Combine(content, "deleted.md"));
        Directory.CreateSymbolicLink(Path.Combine(content, "circle"), content);

        using var locked = File.Open(Path.Combine(content, "locked.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = await site.RunAsync("build");

        Assert.Equal(1, run.ExitCode);
        var reason = run.Log.Split("LEC0110: The file cannot be read: ")[1].Split('\n')[0];
        Assert.Equal(Expected.Replace("REASON", reason, StringComparison.Ordinal), run.Log);
        Assert.DoesNotContain(Path.GetTempPath(), reason);
    }
}
