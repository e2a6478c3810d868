using System.Text;
using SiteGen.Content;

namespace SiteGen.Tests.Content;

public sealed class ContentReaderTests : IDisposable
{
    private readonly TemporaryFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void ReadsPagesAtAnyDepthInOrdinalOrder()
    {
        foreach (var path in new[] { "b.md", "B.md", "a/z.md", "a/b/c/d.md", "a-b.md", "я.md" })
        {
            site.Write("content/" + path, path);
        }

        Assert.Equal(
            ["content/B.md", "content/a-b.md", "content/a/b/c/d.md", "content/a/z.md", "content/b.md", "content/я.md"],
            Read().Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("content/.hidden.md")]
    [InlineData("content/_part.md")]
    [InlineData("content/_drafts/a.md")]
    [InlineData("content/.git/a.md")]
    [InlineData("content/a.txt")]
    [InlineData("other/a.md")]
    public void LeavesOtherFilesAlone(string path)
    {
        site.Write("content/index.md", "x");
        site.Write(path, "x");

        Assert.Equal(["content/index.md"], Read().Files.Select(file => file.Path));
    }

    [Fact]
    public void NormalisesLineEndsAndByteOrderMark()
    {
        site.Write("content/a.md", "\uFEFFone\r\ntwo\rthree\n");

        Assert.Equal("one\ntwo\nthree\n", Assert.Single(Read().Files).Text);
    }

    [Fact]
    public void LocatesBytesThatAreNotUtf8AndStillReadsTheRest()
    {
        site.Write("content/a.md", [.. Encoding.UTF8.GetBytes("Лекция\r\n😀 плохо "), 0xFF, .. "!\n"u8]);

        var content = Read();

        var problem = Assert.Single(content.Problems);
        Assert.Equal(("LEC0111", "content/a.md:2:10"), (problem.Code, problem.At.ToString()));
        Assert.EndsWith("\uFFFD!\n", Assert.Single(content.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsTooLargeIsAProblem()
    {
        site.Write("content/a.md", new byte[SourceFileReader.MostBytes + 1]);

        Assert.Equal("LEC0112", Assert.Single(Read().Problems).Code);
    }

    [Fact]
    public void AMissingContentFolderIsAProblem()
    {
        var problem = Assert.Single(Read().Problems);

        Assert.Equal(("LEC0113", "site.json:1:1"), (problem.Code, problem.At.ToString()));
    }

    [Fact]
    public void DoesNotFollowLinksOutOfTheSite()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.md", "secret");
        site.Write("content/index.md", "x");
        File.CreateSymbolicLink(site["content/file.md"], outside["secret.md"]);
        Directory.CreateSymbolicLink(site["content/folder"], outside.Path);

        var content = Read();

        Assert.Equal(["content/index.md"], content.Files.Select(file => file.Path));
        Assert.Equal(["content/file.md:1:1", "content/folder:1:1"], content.Problems.Select(problem => problem.At.ToString()));
    }

    [Fact]
    public void DoesNotFollowALinkThatLeavesTheSiteHalfway()
    {
        using var outside = new TemporaryFolder();
        outside.Write("inner/secret.md", "secret");
        site.Write("content/index.md", "x");
        Directory.CreateSymbolicLink(site["way"], outside.Path);
        Directory.CreateSymbolicLink(site["content/folder"], "../way/inner");

        Assert.Equal(["LEC0114"], Read().Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void FollowsLinksInsideTheSiteButNotInACircle()
    {
        site.Write("shared/a.md", "x");
        site.Write("content/index.md", "x");
        Directory.CreateSymbolicLink(site["content/shared"], "../shared");
        Directory.CreateSymbolicLink(site["content/self"], ".");
        File.CreateSymbolicLink(site["content/loop.md"], "loop.md");
        File.CreateSymbolicLink(site["content/nothing.md"], "none.md");

        var content = Read();

        Assert.Equal(["content/index.md", "content/shared/a.md"], content.Files.Select(file => file.Path));
        Assert.Equal(
            [
                "The link 'content/loop.md' leads in a circle and is not followed",
                "The link 'content/nothing.md' leads to nothing and is not followed",
                "The link 'content/self' leads in a circle and is not followed",
            ],
            content.Problems.Select(problem => problem.Message));
    }

    private ContentFiles Read() => ContentReader.Read(site.Path);
}
