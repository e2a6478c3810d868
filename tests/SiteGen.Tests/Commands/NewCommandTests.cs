using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

/// <summary>The site that <c>new</c> makes is the first thing an author sees: it must build without a word.</summary>
public sealed class NewCommandTests
{
    [Fact]
    public async Task The_new_site_builds_without_a_warning()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-test-").FullName;
        using var made = await SiteRun.RunAsync(folder, "new", "course");
        var built = await SiteRun.RunAsync(folder, "build", "--site", "course", "--strict");

        Assert.Equal(0, made.ExitCode);
        Assert.True(built.ExitCode == 0, built.Log);
        Assert.DoesNotContain("warning", built.Log);
        Assert.True(File.Exists(Path.Combine(folder, "course", "output", "first", "hello.html")));
        Assert.Contains("\"$schema\": \"schemas/site.schema.json\"", File.ReadAllText(Path.Combine(folder, "course", "site.json")));
        Assert.True(File.Exists(Path.Combine(folder, "course", "schemas", "site.schema.json")));
        Assert.True(File.Exists(Path.Combine(folder, "course", ".gitignore")));
    }
}
