using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Execution;
using SiteGen.Execution.Caching;
using SiteGen.Progress;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Execution.Caching;

/// <summary>A small site whose page reads much, and the builds of it by a runner that only counts.</summary>
internal sealed class CacheSite : IDisposable
{
    public const string Page = "content/topic/page.md";

    private const string Text = """
        ---
        title: Страница
        ---
        Текст.

        ```csharp
        var x = 1;
        ```

        Значение `{csharp} x + 1`.

        ```csharp {#fig-a caption="Подпись" alt="Описание" width=50% .wide}
        x + 2
        ```

        ```csharp {error=CS0029}
        int y = "a";
        ```

        ```csharp {throws=FormatException}
        int.Parse("a")
        ```

        """;

    private static readonly CacheSurroundings Here =
        new("program", "library", "packages", "runtime", "system", "", ImmutableDictionary<string, string>.Empty);

    private readonly SmallSite site;

    public CacheSite()
    {
        site = new SmallSite(
            (Page, Text),
            ("content/topic/data/points.csv", "1,2"),
            ("content/topic/data/deep/more.csv", "3,4"),
            ("content/topic/notes.txt", "nobody reads this"),
            ("content/shared.txt", "shared"),
            ("site.json", """{ "environment": ["LISTED"], "seed": 1 }"""));
        Runner.Then = static (job, run) => run with { Reads = Reads(job) };
    }

    public string Folder => site.Folder;

    public CountingRunner Runner { get; } = new();

    public CacheSurroundings Surroundings { get; set; } = Here with
    {
        Variables = ImmutableDictionary<string, string>.Empty.Add("LISTED", "1").Add("OMP_NUM_THREADS", "2"),
    };

    /// <summary>Changes what the build is asked for.</summary>
    public Func<BuildRequest, BuildRequest> Request { get; set; } = static request => request;

    public string CacheFolder => Path.Combine(Folder, ".cache", "sitegen");

    /// <summary>The files of the kept runs.</summary>
    public string[] Runs => Directory.Exists(CacheFolder)
        ? [.. Directory.EnumerateFiles(Path.Combine(CacheFolder, "runs"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => site.Write(path, text);

    public void Edit(string old, string now)
    {
        var text = File.ReadAllText(PathOf(Page));
        Assert.Contains(old, text);
        Write(Page, text.Replace(old, now, StringComparison.Ordinal));
    }

    public void Set(string variable, string value) => Surroundings = Surroundings with
    {
        Variables = new Dictionary<string, string>(Surroundings.Variables) { [variable] = value },
    };

    /// <summary>Builds the site in a folder, which may be a copy of it.</summary>
    public Task<BuildReport> BuildAsync(string? folder = null)
    {
        var request = Request(new BuildRequest { SiteFolder = folder ?? Folder, Publish = false });
        return new SiteBuilder(request, new PlainProgress(TextWriter.Null))
        {
            Runner = (_, _) => Runner,
            Surroundings = () => Surroundings,
        }.BuildAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Builds, and gives the verdict about the page.</summary>
    public async Task<string> ExplainAsync() => string.Join('\n', (await BuildAsync()).Verdicts);

    public void Dispose() => site.Dispose();

    /// <summary>What the page reads through LectureKit.</summary>
    private static ImmutableArray<FileRead> Reads(LectureJob job) =>
        [.. new[] { "../absent.txt", "../shared.txt" }.Select(path => new FileRead(path, Hash(Path.Combine(job.WorkingDirectory, path))))];

    private static string? Hash(string path) =>
        File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : null;
}
