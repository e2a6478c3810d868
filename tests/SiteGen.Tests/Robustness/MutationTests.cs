using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Tests.Sites;
using SiteGen.Typesetting;

namespace SiteGen.Tests.Robustness;

/// <summary>
/// A real page, damaged at random: characters changed, lines dropped, doubled and swapped, fences and braces broken. Whatever an
/// author does to a page, it is parsed and typeset to the end; what is wrong with it is a problem, never an exception.
/// </summary>
public sealed class MutationTests
{
    private static readonly int Count = PageDamage.CountOr(150);

    private static readonly string Site = Path.GetFullPath(Path.Combine(SiteRun.SourceFolder(), "../Sites/constructs"));

    [Fact]
    public void A_damaged_page_is_parsed_and_typeset_to_the_end()
    {
        var pages = ContentReader.Read(Site).Files;
        var random = new Random(20261123);
        for (var i = 0; i < Count; i++)
        {
            var page = pages[random.Next(pages.Length)];
            var text = PageDamage.Of(page.Text, random);
            var failure = Record.Exception(() => Build(pages.Select(file => file == page ? With(file, text) : file)));

            Assert.True(failure is null, $"Mutation {i} of {page.Path}: {failure}\n--- page:\n{text}");
        }
    }

    private static SourceFile With(SourceFile file, string text) => new(file.Path, file.FullPath, text);

    private static void Build(IEnumerable<SourceFile> files)
    {
        var lectures = files.Select(file => LectureParser.Parse(file, FrontMatterReader.Read(file).FrontMatter));
        var course = CourseBuilder.Build(Site, new SiteOptions(), [.. lectures]);
        using var typesetter = new PageTypesetter(Site, course);
        foreach (var page in course.Pages)
        {
            var article = typesetter.Typeset(page, LectureRun.Empty);
            Assert.NotEmpty(article.Files);
            Assert.All(
                page.Lecture.Problems.Concat(article.Problems).Where(problem => problem.At.File == page.Lecture.Source.Path),
                problem => Assert.InRange(problem.At.Line, 1, page.Lecture.Source.LineCount));
        }
    }
}
