using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Parsing;
using SiteGen.Tests.Parsing;

namespace SiteGen.Tests.Courses;

public sealed class CourseBuilderTests
{
    [Fact]
    public void Chapters_and_pages_come_in_order_with_their_addresses()
    {
        var course = Build(
            ("content/10-last/01-a.md", ""), ("content/02-middle/02-b.md", ""), ("content/02-middle/01-c.md", ""),
            ("content/02-middle/index.md", "# Середина"), ("content/index.md", "# Курс"), ("content/appendix/z.md", ""),
            ("content/02-middle/10-deep/3-x.md", ""));
        Assert.Equal(
            ["index.html", "middle/index.html", "middle/c.html", "middle/b.html", "middle/deep/x.html", "last/a.html", "appendix/z.html"],
            course.Pages.Select(page => page.Address));
        Assert.Equal([0, 0, 1, 2, 1, 1, 1], course.Pages.Select(page => page.Number));
        Assert.Equal(["", "02-middle", "02-middle/10-deep", "10-last", "appendix"], course.Chapters.Select(chapter => chapter.Folder));
        Assert.Equal([0, 2, 2, 10, 0], course.Chapters.Select(chapter => chapter.Number));
        Assert.Equal(["Курс", "Середина", "deep", "last", "appendix"], course.Chapters.Select(chapter => chapter.Title));
        Assert.Empty(course.Problems);
    }

    [Fact]
    public void Explicit_order_goes_before_the_number_of_the_file()
    {
        var course = CourseBuilder.Build(
            new SiteOptions(),
            [Page("content/01-a.md", "", order: 5), Page("content/03-b.md", ""), Page("content/c.md", "", order: 1)],
            Bibliography.Empty);
        Assert.Equal(["c.html", "b.html", "a.html"], course.Pages.Select(page => page.Address));
    }

    [Fact]
    public void Equal_orders_are_problems_at_their_lines()
    {
        const string head = "---\ntitle: x\norder: 1\n---\n";
        var course = CourseBuilder.Build(
            new SiteOptions(),
            [Page("content/a.md", head, order: 1), Page("content/b.md", head, order: 1), Page("content/x/c.md", head, order: 1)],
            Bibliography.Empty);
        Assert.Equal(["content/a.md:3:1 LEC0404", "content/b.md:3:1 LEC0404"], Faults(course));
    }

    [Fact]
    public void Equal_addresses_are_problems_on_both_pages()
    {
        var course = Build(("content/01-a.md", ""), ("content/02-A.md", ""), ("content/b.md", ""));
        Assert.Equal(["content/01-a.md:1:1 LEC0403", "content/02-A.md:1:1 LEC0403"], Faults(course));
    }

    [Fact]
    public void Numbers_run_through_a_chapter()
    {
        const string text = "::: theorem {#thm-NAME}\n:::\n\n$$ a $$ {#eq-NAME}\n\n$$ b $$\n\n"
            + "```cs {#fig-NAME alt=x}\n```\n\n```cs {caption=Only alt=x}\n```\n\n```cs {#tbl-NAME}\n```\n\n{#tbl-pNAME}\n| a |\n|---|\n";
        var course = Build(
            ("content/index.md", text.Replace("NAME", "i", StringComparison.Ordinal)),
            ("content/03-x/01-a.md", text.Replace("NAME", "a", StringComparison.Ordinal)),
            ("content/03-x/02-b.md", text.Replace("NAME", "b", StringComparison.Ordinal)));
        Assert.Empty(course.Problems);
        Assert.Equal(
            "eq-a 3.1, eq-b 3.2, eq-i 1, fig-a 3.1, fig-b 3.3, fig-i 1, tbl-a 3.1, tbl-b 3.3, tbl-i 1, tbl-pa 3.2, tbl-pb 3.4, "
                + "tbl-pi 2, thm-a 3.1, thm-b 3.2, thm-i 1",
            string.Join(", ", course.Labels.Select(label => $"{label.Key} {label.Value.Number}")));
        Assert.Equal("x/b.html", course.Labels["eq-b"].Address);
        Assert.Contains("3.4", course.Numbers.Values);
    }

    [Fact]
    public void Label_is_unique_in_the_whole_course()
    {
        var course = Build(("content/a.md", "## A {#sec-x}\n"), ("content/b.md", "text\n\n## B {#sec-x}\n\n@sec-x"));
        Assert.Equal(["content/b.md:3:7 LEC0401"], Faults(course));
    }

    [Fact]
    public void Links_to_pages_become_addresses()
    {
        var course = Build(
            ("content/index.md", ""), ("content/01-a/02-x.md", "## Пример {#sec-e}"), ("content/02-b/01-y.md", "text"));
        var resolver = new LinkResolver(course.Options, course.Pages);
        string Href(string url)
        {
            var page = course.Pages.Last();
            var link = resolver.Resolve(page, url, page.Lecture.Source.LocationAt(0));
            return link.Problem is null ? link.Href : link.Problem.Code;
        }

        Assert.Equal("../a/x.html", Href("../01-a/02-x.md"));
        Assert.Equal("../a/x.html#sec-e", Href("/01-a/02-x.md#sec-e"));
        Assert.Equal("../index.html", Href("../index.md"));
        Assert.Equal("../index.html", Href("../"));
        Assert.Equal("https://example.org", Href("https://example.org"));
        Assert.Equal("mailto:a@b.c", Href("mailto:a@b.c"));
        Assert.Equal("LEC0406", Href("../01-a/02-x.md#sec-f"));
        Assert.Equal("LEC0405", Href("../01-a/02-z.md"));
        Assert.Equal("LEC0407", Href("missing.png"));
        Assert.Equal("LEC0408", Href("../../../etc/passwd"));
        Assert.Equal("LEC0408", Href("%2e%2e/../../etc/passwd"));
    }

    [Fact]
    public void Unknown_page_names_the_nearest()
    {
        var course = Build(("content/a.md", "[x](a/lost.md)"), ("content/a/last.md", ""));
        var problem = Assert.Single(course.Problems);
        Assert.Equal("content/a.md:1:5", problem.At.ToString());
        Assert.Equal("did you mean 'a/last.md'?", problem.Hint);
    }

    [Fact]
    public void Files_go_along_into_the_site()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "content/01-a"));
            File.WriteAllText(Path.Combine(folder.FullName, "content/01-a/01-картинка.png"), "");
            var source = new SourceFile(
                "content/01-a/02-p.md", Path.Combine(folder.FullName, "content/01-a/02-p.md"), "![a](01-картинка.png)");
            var course = CourseBuilder.Build(
                new SiteOptions(), [LectureParser.Parse(source, new FrontMatter())], Bibliography.Empty);
            Assert.Empty(course.Problems);
            var taken = new Dictionary<string, string>();
            var references = new PageReferences(course, course.Pages.Single(), new Dictionary<string, string>(), taken.Add);
            Assert.Equal("01-картинка.png", references.AddressOfLink("01-картинка.png"));
            Assert.Equal("a/01-картинка.png", Assert.Single(taken).Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Course Build(params (string Path, string Text)[] pages) =>
        CourseBuilder.Build(new SiteOptions(), [.. pages.Select(page => Page(page.Path, page.Text))], Bibliography.Empty);

    private static Lecture Page(string path, string text, int? order = null) =>
        Lectures.Parse(text, path, new FrontMatter { Order = order });

    private static string[] Faults(Course course) => [.. course.Problems.Select(problem => $"{problem.At} {problem.Code}")];
}
