namespace SiteGen.Tests.Execution.Caching;

/// <summary>Which changes make a lecture run again, and which do not.</summary>
public sealed class ChangeTests
{
    private static readonly (string Change, Action<CacheSite> Make)[] MustRun =
    [
        ("code of the first cell", site => site.Edit("var x = 1;", "var x = 2;")),
        ("code of a later cell", site => site.Edit("x + 2", "x + 3")),
        ("code inside a sentence", site => site.Edit("x + 1", "x + 9")),
        ("a blank in the code", site => site.Edit("var x = 1;", "var x =  1;")),
        ("code that must not compile", site => site.Edit("int y", "int z")),
        ("a new last cell", site => site.Edit("int.Parse(\"a\")\n```\n", "int.Parse(\"a\")\n```\n\n```csharp\n3\n```\n")),
        ("a new cell between others", site => site.Edit("Значение", "```csharp\n3\n```\n\nЗначение")),
        ("a cell that is gone", site => site.Edit("```csharp {error=CS0029}\nint y = \"a\";\n```\n", "")),
        ("two cells that changed places", site =>
        {
            site.Edit("x + 2", "swap");
            site.Edit("var x = 1;", "x + 2");
            site.Edit("swap", "var x = 1;");
        }),
        ("a sentence's code in a fence", site => site.Edit("Значение `{csharp} x + 1`.", "```csharp\nx + 1\n```")),
        ("run=false", site => site.Edit("{#fig-a", "{#fig-a run=false")),
        ("error= on a cell", site => site.Edit("```csharp\nvar x", "```csharp {error=CS0029}\nvar x")),
        ("throws= on a cell", site => site.Edit("{#fig-a", "{throws=FormatException #fig-a")),
        ("throws= that is gone", site => site.Edit(" {throws=FormatException}", "")),
        ("the seed of the page", site => site.Edit("title:", "seed: 7\ntitle:")),
        ("the seed of the site", site => site.Write("site.json", """{ "environment": ["LISTED"], "seed": 2 }""")),
        ("device: cuda", site => site.Edit("title:", "device: cuda\ntitle:")),
        ("run: false in the head", site => site.Edit("title:", "run: false\ntitle:")),
        ("cache: false in the head", site => site.Edit("title:", "cache: false\ntitle:")),
        ("limits.output", site => site.Write("site.json", """{ "environment": ["LISTED"], "seed": 1, "limits": { "output": "1KiB" } }""")),
        ("a file in data", site => site.Write("content/topic/data/points.csv", "1,3")),
        ("a file deep in data", site => site.Write("content/topic/data/deep/more.csv", "")),
        ("a new file in data", site => site.Write("content/topic/data/new.csv", "")),
        ("a file that is gone from data", site => File.Delete(site.PathOf("content/topic/data/points.csv"))),
        ("a renamed file in data", site =>
            File.Move(site.PathOf("content/topic/data/points.csv"), site.PathOf("content/topic/data/p.csv"))),
        ("a file that LectureKit read", site => site.Write("content/shared.txt", "changed")),
        ("a file that LectureKit read and that is gone", site => File.Delete(site.PathOf("content/shared.txt"))),
        ("a file that LectureKit looked for in vain", site => site.Write("content/absent.txt", "here")),
        ("a folder of the name of such a file", site =>
        {
            File.Delete(site.PathOf("content/shared.txt"));
            Directory.CreateDirectory(site.PathOf("content/shared.txt"));
        }),
        ("LectureKit", site => site.Surroundings = site.Surroundings with { Library = "other" }),
        ("SiteGen", site => site.Surroundings = site.Surroundings with { Program = "other" }),
        ("a package", site => site.Surroundings = site.Surroundings with { Packages = "other" }),
        (".NET", site => site.Surroundings = site.Surroundings with { Runtime = "other" }),
        ("the system", site => site.Surroundings = site.Surroundings with { System = "other" }),
        ("a graphics card", site => site.Surroundings = site.Surroundings with { Cards = "cuda" }),
        ("LECTUREKIT_DEVICE", site => site.Set("LECTUREKIT_DEVICE", "cuda")),
        ("a listed variable", site => site.Set("LISTED", "2")),
        ("one more listed variable", site => site.Write("site.json", """{ "environment": ["LISTED", "OTHER"], "seed": 1 }""")),
        ("a variable that libraries heed", site => site.Set("OMP_NUM_THREADS", "1")),
        ("--no-run", site => site.Request = request => request with { RunCells = false }),
        ("--no-cache", site => site.Request = request => request with { UseCache = false }),
        ("a page moved deeper", site => Move(site, "content/topic", "content/a/topic")),
    ];

    private static readonly (string Change, Action<CacheSite> Make)[] MustNotRun =
    [
        ("nothing", _ => { }),
        ("prose in front of a cell", site => site.Edit("Текст.", "Другой текст.\n\nЕщё абзац.")),
        ("prose behind all cells", site => File.AppendAllText(site.PathOf(CacheSite.Page), "\nКонец.\n")),
        ("a heading and a formula", site => site.Edit("Текст.", "## Раздел\n\n$x^2$")),
        ("line ends", site => site.Write(CacheSite.Page, File.ReadAllText(site.PathOf(CacheSite.Page)).ReplaceLineEndings("\r\n"))),
        ("another fence", site => site.Edit("```csharp\nvar x = 1;\n```", "~~~~cs\nvar x = 1;\n~~~~")),
        ("a cell in a list", site => site.Edit("```csharp\nvar x = 1;\n```", "- Шаг\n\n  ```csharp\n  var x = 1;\n  ```")),
        ("a caption", site => site.Edit("Подпись", "Другая")),
        ("a description", site => site.Edit("Описание", "Другое")),
        ("a label", site => site.Edit("#fig-a", "#fig-b")),
        ("a width", site => site.Edit("width=50%", "width=60%")),
        ("a class", site => site.Edit(".wide", ".narrow")),
        ("echo=hidden", site => site.Edit("{#fig-a", "{echo=hidden #fig-a")),
        ("output=folded", site => site.Edit("{#fig-a", "{output=folded #fig-a")),
        ("the order of options", site => site.Edit("width=50% .wide", ".wide width=50%")),
        ("a limit of time of a cell", site => site.Edit("{#fig-a", "{timeout=5s #fig-a")),
        ("an expected output", site => site.Edit("x + 2\n```\n", "x + 2\n```\n\n```output\nx + 2\nда\n```\n")),
        ("another way to name what is thrown", site => site.Edit("throws=FormatException", "throws=Exception")),
        ("the head", site => site.Edit(
            "title: Страница",
            "title: Иная\ndescription: О чём\norder: 5\ndate: 2026-01-01\nauthors: [Я]\ntimeout: 5m")),
        ("device: cpu without a card", site => site.Edit("title:", "device: cpu\ntitle:")),
        ("the seed of the site said by the page", site => site.Edit("title:", "seed: 1\ntitle:")),
        ("titles, theme, macros and limits of the site", site => site.Write("site.json", """
            { "environment": ["LISTED"], "seed": 1, "title": "Курс", "language": "en", "macros": { "\\R": "r" },
              "limits": { "cell": "5s", "lecture": "1m", "memory": "4GiB" }, "cache": { "limit": "1MiB" } }
            """)),
        ("another page", site => site.Write("content/other.md", "# Другая\n")),
        ("a file beside the page that nobody reads", site => site.Write("content/topic/notes.txt", "changed")),
        ("times of files", site => Array.ForEach(
            Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories),
            file => File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch))),
        ("the name of the page", site =>
            File.Move(site.PathOf(CacheSite.Page), site.PathOf("content/topic/renamed.md"))),
        ("the name of its folder", site => Move(site, "content/topic", "content/renamed")),
        ("the name of the folder of all pages", site =>
        {
            Move(site, "content", "pages");
            site.Write("site.json", """{ "environment": ["LISTED"], "seed": 1, "content": "pages" }""");
        }),
        ("a variable that nobody lists", site => site.Set("TOKEN", "1")),
        ("jobs, isolation, strictness", site => site.Request = request => request with { Jobs = 1, Isolate = true, FailFast = true }),
        ("a damaged list of changes", site => Array.ForEach(
            Directory.GetFiles(Path.Combine(site.CacheFolder, "trails")), file => File.WriteAllText(file, "{"))),
    ];

    public static TheoryData<string> Changes => [.. MustRun.Select(change => change.Change)];

    public static TheoryData<string> OtherChanges => [.. MustNotRun.Select(change => change.Change)];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Runs_again_after_a_change_of(string change) =>
        Assert.Equal((2, 2), await RunsAsync(MustRun.Single(one => one.Change == change).Make));

    [Theory]
    [MemberData(nameof(OtherChanges))]
    public async Task Does_not_run_again_after_a_change_of(string change) =>
        Assert.Equal((1, 1), await RunsAsync(MustNotRun.Single(one => one.Change == change).Make));

    [Fact]
    public async Task Finds_its_run_again_when_a_change_is_undone()
    {
        Assert.Equal(2, (await RunsAsync(async site =>
        {
            site.Edit("var x = 1;", "var x = 2;");
            Assert.Empty((await site.BuildAsync()).Problems);
            site.Edit("var x = 2;", "var x = 1;");
        })).Runs);
    }

    private static Task<(int Runs, int Expected)> RunsAsync(Action<CacheSite> change) => RunsAsync(site =>
    {
        change(site);
        return Task.CompletedTask;
    });

    private static async Task<(int Runs, int Expected)> RunsAsync(Func<CacheSite, Task> change)
    {
        using var site = new CacheSite();
        Assert.Empty((await site.BuildAsync()).Problems);
        await change(site);
        await site.BuildAsync();
        return (site.Runner.Ran.Count, site.Runner.Expected);
    }

    private static void Move(CacheSite site, string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.PathOf(to))!);
        Directory.Move(site.PathOf(from), site.PathOf(to));
    }
}
