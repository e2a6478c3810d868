namespace SiteGen.Tests.Sites;

/// <summary>A site in a folder of its own that goes with the test.</summary>
internal sealed class SmallSite : IDisposable
{
    public SmallSite(params (string Path, string Text)[] files)
    {
        Write("site.json", "{}");
        Write("content/index.md", "# Главная\n");
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public string Output => Path.Combine(Folder, "output");

    public void Write(string path, string text)
    {
        var target = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    /// <summary>Runs the program in the site's folder.</summary>
    public Task<SiteRun> RunAsync(params string[] arguments) => SiteRun.RunAsync(Folder, arguments);

    /// <summary>Every file of the output folder by its path, as text of its bytes.</summary>
    public SortedDictionary<string, string> Built() => Read(Output);

    /// <summary>Every file of a folder by its path, as text of its bytes; without our own notes about it.</summary>
    public static SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith(".sitegen/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Convert.ToHexString(File.ReadAllBytes(file.File))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
