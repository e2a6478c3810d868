using System.Text;
using SiteGen.Publishing;
using SiteGen.Tests.Content;

namespace SiteGen.Tests.Publishing;

public sealed class SitePublisherTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly TemporaryFolder output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void WritesNewKeepsUnchangedAndRemovesStaleFiles()
    {
        Publish(("index.html", "1"), ("a/page.html", "1"), ("b/c/old.html", "1"));
        Age("index.html", "a/page.html");

        var summary = Publish(("index.html", "1"), ("a/page.html", "2"), ("new.html", "1"));

        Assert.Equal((2, 1, 1), (summary.Written, summary.Unchanged, summary.Removed));
        Assert.Equal(["a/page.html", "index.html", "new.html"], Site());
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(output["index.html"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(output["a/page.html"]));
        Assert.False(Directory.Exists(output["b"]));
    }

    [Fact]
    public void NeverTouchesFilesOfOthers()
    {
        output.Write(".gitignore", "*");
        output.Write("a/own.txt", "mine");
        Publish(("a/page.html", "1"));

        Publish(("index.html", "1"));

        Assert.Equal([".gitignore", "a/own.txt", "index.html"], Site());
        Assert.Equal("mine", output.Read("a/own.txt"));
    }

    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("a.html/own.txt", "a.html")]
    public void AForeignFileInTheWayIsAProblemAndNothingChanges(string foreign, string wanted)
    {
        Publish(("z.html", "1"));
        output.Write(foreign, "mine");

        var summary = Publish((wanted, "1"), ("other.html", "1"));

        Assert.Equal("LEC0115", Assert.Single(summary.Problems).Code);
        Assert.Equal(wanted, summary.Problems[0].At.File);
        Assert.Equal(new[] { foreign, "z.html" }.Order(StringComparer.Ordinal), Site());
    }

    [Fact]
    public void AnEqualForeignFileBecomesOurs()
    {
        output.Write("index.html", "1");
        Age("index.html");

        Assert.Equal((0, 1), (Publish(("index.html", "1")) is var first ? first.Written : -1, first.Unchanged));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(output["index.html"]));
    }

    [Fact]
    public void AFileMayBecomeAFolderAndAFolderAFile()
    {
        Publish(("a", "1"), ("b/c/d", "1"), ("b/e", "1"));

        var summary = Publish(("a/x", "1"), ("b", "1"));

        Assert.Equal((2, 3), (summary.Written, summary.Removed));
        Assert.Equal(["a/x", "b"], Site());
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("/x.html")]
    [InlineData("a/../../x.html")]
    [InlineData("a//x.html")]
    [InlineData("a\\x.html")]
    [InlineData("C:x.html")]
    [InlineData("")]
    [InlineData(".sitegen/manifest")]
    public void APathThatLeavesTheFolderIsAProblem(string path) =>
        Assert.Equal("LEC0116", Assert.Single(Publish((path, "1")).Problems).Code);

    [Theory]
    [InlineData("a.html", "a.html", "is there twice")]
    [InlineData("A.html", "a.html", "only in case")]
    [InlineData("a", "a/b", "needs a folder where 'a' is a file")]
    public void PathsThatClashAreAProblem(string one, string other, string message) =>
        Assert.Contains(message, Assert.Single(Publish((one, "1"), (other, "2")).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void DoesNotWriteOrRemoveThroughLinks()
    {
        using var outside = new TemporaryFolder();
        Publish(("a/page.html", "1"), ("index.html", "1"));
        outside.Write("page.html", "1");
        Directory.Delete(output["a"], recursive: true);
        Directory.CreateSymbolicLink(output["a"], outside.Path);

        Assert.Equal("LEC0115", Assert.Single(Publish(("a/page.html", "2")).Problems).Code);
        Publish(("index.html", "1"));

        Assert.Equal("1", outside.Read("page.html"));
    }

    [Fact]
    public void OurOwnFolderMustNotLeadElsewhere()
    {
        using var outside = new TemporaryFolder();
        Directory.CreateSymbolicLink(output[".sitegen"], outside.Path);

        Assert.Throws<IOException>(() => Publish(("index.html", "1")));
        Assert.Empty(outside.Files());
    }

    [Fact]
    public void TheOutputFolderItselfMayBeALink()
    {
        using var other = new TemporaryFolder();
        Directory.CreateSymbolicLink(other["site"], output.Path);

        SitePublisher.Publish(other["site"], [new OutputFile("a/index.html", "1"u8.ToArray())]);

        Assert.Equal("1", output.Read("a/index.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("files written by sitegen\nnotes.txt\n")]
    [InlineData("files written by sitegen\nnotes.txt\n0000\n")]
    public void ADamagedManifestRemovesNothing(string manifest)
    {
        Publish(("old.html", "1"));
        output.Write("notes.txt", "mine");
        output.Write(".sitegen/manifest", manifest);

        var summary = Publish(("index.html", "1"));

        Assert.Equal((1, 0), (summary.Written, summary.Removed));
        Assert.Equal(["index.html", "notes.txt", "old.html"], Site());
    }

    [Fact]
    public void CleansUpWhatAKilledBuildLeft()
    {
        Publish(("index.html", "1"), ("old.html", "1"));
        output.Write(".sitegen/staging/0", "half");
        new OutputManifest(output[".sitegen/manifest"]).Write(["index.html", "old.html", "never-written.html"]);

        var summary = Publish(("index.html", "1"));

        Assert.Equal(1, summary.Removed);
        Assert.Equal([".sitegen/lock", ".sitegen/manifest", "index.html"], output.Files());
    }

    [Fact]
    public async Task TwoBuildsAtOnceLeaveOneWholeSite()
    {
        var builds = Enumerable.Range(0, 8).Select(build => Task.Run(() => Publish(
            [.. Enumerable.Range(0, 20).Select(page => ($"{page}.html", $"{build}")), ($"only-{build}.html", $"{build}")])));
        await Task.WhenAll(builds);

        var winner = output.Read("0.html");
        Assert.Equal(21, Site().Count());
        Assert.All(Site(), path => Assert.Equal(winner, output.Read(path)));
    }

    [Fact]
    public void CleanRemovesOnlyWhatWeWrote()
    {
        using var site = new TemporaryFolder();
        site.Write(".cache/cells/1", "x");
        output.Write(".gitignore", "*");
        Publish(("index.html", "1"), ("a/b/page.html", "1"));
        output.Write("a/own.txt", "mine");

        Assert.Equal(2, OutputCleaner.Clean(site.Path, output.Path));

        Assert.Equal([".gitignore", "a/own.txt"], output.Files());
        Assert.Empty(site.Files());
        Assert.Equal(0, OutputCleaner.Clean(site.Path, output.Path));
    }

    [Fact]
    public void CleanDoesNotFollowACacheThatIsALink()
    {
        using var site = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        outside.Write("precious", "x");
        Directory.CreateSymbolicLink(site[".cache"], outside.Path);

        OutputCleaner.Clean(site.Path, site["output"]);

        Assert.Equal(["precious"], outside.Files());
        Assert.False(Path.Exists(site[".cache"]));
    }

    private PublishSummary Publish(params (string Path, string Text)[] files) =>
        SitePublisher.Publish(output.Path, files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    private IEnumerable<string> Site() => output.Files().Where(path => !path.StartsWith(".sitegen/", StringComparison.Ordinal));

    private void Age(params string[] paths)
    {
        foreach (var path in paths)
        {
            File.SetLastWriteTimeUtc(output[path], LongAgo);
        }
    }
}
