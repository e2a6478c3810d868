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

    /// <summary>Whether the rules of typography hold; tests about anything else do without.</summary>
    public bool Typography { get; init; }

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
        var page = Parse("content/03-networks/01-layers.md", text);
        var other = Parse("content/01-intro/index.md", "# Введение\n\n::: exercise {#ex-x}\nДа.\n:::\n");
        var course = CourseBuilder.Build(folder, new SiteOptions { Typography = Typography }, [page, other]);
        using var renderer = new ArticleRenderer(course, TypesetPage.Words);
        return renderer.Render(course.Pages.Single(p => p.Lecture == page), run ?? LectureRun.Empty);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Lecture Parse(string path, string text) =>
        LectureParser.Parse(new SourceFile(path, Path.Combine(folder, path), text), new FrontMatter());
}
