namespace SiteGen.Tests.Sites;

/// <summary>
/// Every folder beside this file is a whole site. <c>expected.log</c> is what the program writes, with the exit code in its
/// last line; <c>expected/</c> holds the <c>main</c> element of its pages. <c>UPDATE_SNAPSHOTS=1</c> rewrites both.
/// </summary>
public sealed class SiteTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(SiteRun.SourceFolder())
        .Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Builds_as_expected(string name)
    {
        var source = Path.Combine(SiteRun.SourceFolder(), name);
        var arguments = Path.Combine(source, "arguments.txt");
        var verb = File.Exists(arguments) ? File.ReadAllText(arguments).Split(' ', '\n') : ["build"];
        using var run = await SiteRun.CopyAndRunAsync(source, [.. verb.Where(word => word.Length > 0)]);

        Verify(Path.Combine(source, "expected.log"), $"{run.Log}exit code {run.ExitCode}\n");
        VerifyPages(run.Folder, Path.Combine(source, "expected"));
    }

    private static void VerifyPages(string folder, string expected)
    {
        var output = Path.Combine(folder, "output");
        var paths = PagesOf(output).ToList();
        foreach (var path in paths)
        {
            Verify(Path.Combine(expected, path), SiteRun.MainOf(File.ReadAllText(Path.Combine(output, path))));
        }

        Assert.Equal(PagesOf(expected).Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PagesOf(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(page => Path.GetRelativePath(folder, page).Replace('\\', '/'))
        : [];

    private static void Verify(string path, string actual)
    {
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"'{path}' is missing; UPDATE_SNAPSHOTS=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
