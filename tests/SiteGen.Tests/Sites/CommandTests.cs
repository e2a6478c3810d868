namespace SiteGen.Tests.Sites;

/// <summary>The verbs as an author meets them: exit codes, and what is on the disk afterwards.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task New_leaves_a_folder_alone_that_is_not_empty()
    {
        using var site = new SmallSite();
        var before = SmallSite.Read(site.Folder);
        var run = await site.RunAsync("new", site.Folder);

        Assert.Equal((2, "'SITE' is not empty; choose a new folder, nothing was written.\n"), (run.ExitCode, run.Log));
        Assert.Equal(before, SmallSite.Read(site.Folder));
    }

    [Fact]
    public async Task Clean_removes_what_is_ours_and_nothing_else()
    {
        using var site = new SmallSite(("output/notes.txt", "mine"));
        await site.RunAsync("build");
        var run = await site.RunAsync("clean");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^[0-9]+ files removed\\.\n$", run.Log);
        Assert.Equal(["notes.txt"], SmallSite.Read(site.Output).Keys);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(site.Output).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Doctor_is_content_with_this_machine()
    {
        using var site = new SmallSite();
        var run = await site.RunAsync("doctor");

        Assert.DoesNotContain("BAD", run.Log);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "--sight", "x")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--jobs", "many")]
    [InlineData("new")]
    [InlineData()]
    public async Task A_wrong_command_line_is_exit_code_2(params string[] arguments)
    {
        using var site = new SmallSite();
        var run = await site.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Log);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("--version")]
    public async Task Asking_for_help_is_no_mistake(params string[] arguments)
    {
        using var site = new SmallSite();
        Assert.Equal(0, (await site.RunAsync(arguments)).ExitCode);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_has_no_site()
    {
        using var site = new SmallSite();
        var run = await site.RunAsync("build", "--site", "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("site.json:1:1: error LEC0101:", run.Log);
    }
}
