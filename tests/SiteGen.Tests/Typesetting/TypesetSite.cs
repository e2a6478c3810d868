using System.Collections.Immutable;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Tests.Typesetting.Cells;
using SiteGen.Typesetting;

namespace SiteGen.Tests.Typesetting;

/// <summary>A site of two pages and some files on the disk, of which a test writes one page.</summary>
internal sealed class TypesetSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("typeset-").FullName;

    public void AddFile(string path, string text) => AddFile(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void AddFile(string path, byte[] bytes)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Renders the text as <c>content/03-networks/01-layers.md</c>.</summary>
    public Article Render(string text, LectureRun? run = null)
    {
        var page = Page("content/03-networks/01-layers.md", "networks/layers.html", text, 1);
        var other = Page("content/01-intro/index.md", "intro/index.html", "# Введение\n", 0);
        var source = page.Lecture.Source;
        LabelTarget Label(LabelKind kind, string number, string address = "networks/layers.html") =>
            new(kind, number, address, source.LocationAt(0));
        var labels = new Dictionary<string, LabelTarget>
        {
            ["fig-x"] = Label(LabelKind.Figure, "3.1"),
            ["tbl-x"] = Label(LabelKind.Table, "3.1"),
            ["eq-x"] = Label(LabelKind.Equation, "3.1"),
            ["sec-x"] = Label(LabelKind.Section, "Слои"),
            ["def-x"] = Label(LabelKind.Definition, "3.1"),
            ["ex-x"] = Label(LabelKind.Exercise, "1.2", other.Address),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);
        var book = new BibliographyEntry("book", ["Иванов И. И."], "Сети", "Журнал", "Наука", 2020, "Т. 1", "https://example.org/");
        var bibliography = ImmutableSortedDictionary<string, BibliographyEntry>.Empty
            .Add("book", book).Add("other", book with { Key = "other", Container = null });
        var course = new Course(
            new SiteOptions(),
            [new Chapter("01-intro", 1, "Введение", [other]), new Chapter("03-networks", 3, "Сети", [page])],
            labels,
            bibliography,
            []);
        using var renderer = new ArticleRenderer(course, TypesetPage.Words);
        return renderer.Render(page, run ?? LectureRun.Empty);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private CoursePage Page(string path, string address, string text, int number)
    {
        var source = new SourceFile(path, Path.Combine(folder, path), text);
        return new CoursePage(LectureParser.Parse(source, new FrontMatter()), address, number);
    }
}
