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
        var verb = File.Exists(arguments) ? File.ReadAllText(arguments).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : ["build"];
        using var run = await SiteRun.CopyAndRunAsync(source, verb);

        Verify(Path.Combine(source, "expected.log"), $"{run.Log}exit code {run.ExitCode}\n");
        VerifyPages(run.Folder, Path.Combine(source, "expected"));
    }

    private static void VerifyPages(string folder, string expected)
    {
        var output = Path.Combine(folder, "output");
        var built = Directory.Exists(output)
            ? Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList()
            : [];
        var paths = built.Select(page => Path.GetRelativePath(output, page).Replace('\\', '/')).ToList();
        foreach (var (page, path) in built.Zip(paths))
        {
            Verify(Path.Combine(expected, path), SiteRun.MainOf(File.ReadAllText(page)));
        }

        var wanted = Directory.Exists(expected)
            ? Directory.EnumerateFiles(expected, "*.html", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(expected, p).Replace('\\', '/'))
            : [];
        Assert.Equal(wanted.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

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
