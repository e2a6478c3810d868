using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Parsing;
using SiteGen.Problems;
using SiteGen.Theming;
using SiteGen.Typesetting;

namespace SiteGen.Tests.Theming;

/// <summary>A site folder that is gone after the test, and a course of four pages.</summary>
internal sealed class SampleSite : IDisposable
{
    public const string Home = "index.html";
    public const string ChapterIndex = "neural/index.html";
    public const string First = "neural/limits.html";
    public const string Deep = "neural/deep/last.html";

    public SampleSite() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "sitegen-theme-" + Guid.NewGuid().ToString("N"));

    public SiteOptions Options { get; init; } = new()
    {
        Title = "Курс <C#>",
        Authors = ["Анна & Пётр"],
        License = "CC BY-SA 4.0",
    };

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public (Theme Theme, ImmutableArray<Problem> Problems) Load() => ThemeLoader.Load(Root, Options);

    public Course Course => new(
        Options,
        [
            new Chapter("", 0, "Курс", [Page(Home, "О курсе", 0)]),
            new Chapter("neural", 3, "Нейронные сети",
            [
                Page(ChapterIndex, "Нейронные сети", 0),
                Page(First, "Пределы <b>линейных</b> моделей", 1),
                Page(Deep, "Последняя", 2),
            ]),
        ],
        ImmutableSortedDictionary<string, LabelTarget>.Empty,
        ImmutableSortedDictionary<string, BibliographyEntry>.Empty,
        []);

    public Article Article(string address, bool formulas = false) => new(
        Course.Pages.Single(page => page.Address == address),
        Course.Pages.Single(page => page.Address == address).Lecture.Title,
        "<p>Текст с <em>разметкой</em>.</p>",
        [new ContentsEntry(2, "a", "Раздел"), new ContentsEntry(3, "b", "Часть")],
        formulas,
        "cuda:0",
        "NVIDIA H100",
        ImmutableSortedDictionary<string, string>.Empty,
        [],
        []);

    /// <summary>The page as text; the theme must be without problems.</summary>
    public string Render(string address, bool formulas = false)
    {
        var (theme, problems) = Load();
        Assert.Empty(problems);
        var (file, faults) = new PageRenderer(theme, Course).Render(Article(address, formulas));
        Assert.Empty(faults);
        return Encoding.UTF8.GetString(file!.Bytes.Span);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static CoursePage Page(string address, string title, int number)
    {
        var source = new SourceFile($"content/{address}.md", $"/{address}.md", "");
        var matter = new FrontMatter { Description = $"Про «{title}»", Date = new DateOnly(2026, 9, 1) };
        return new CoursePage(new Lecture(source, matter, new MarkdownDocument(), title, [], []), address, number);
    }
}
