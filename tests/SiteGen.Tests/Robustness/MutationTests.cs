using System.Globalization;
using System.Text;
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
    private const string Signs = "`$:{}[]()#*_|@\\\"'<>-=~!^&;\0\t\n\r 0aЯ\u00AD";

    /// <summary>More is a matter of patience: <c>MUTATIONS=2000</c>.</summary>
    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("MUTATIONS") ?? "150", CultureInfo.InvariantCulture);

    private static readonly string Site = Path.GetFullPath(Path.Combine(SiteRun.SourceFolder(), "../Sites/constructs"));

    [Fact]
    public void A_damaged_page_is_parsed_and_typeset_to_the_end()
    {
        var pages = ContentReader.Read(Site).Files;
        var random = new Random(20261123);
        for (var i = 0; i < Count; i++)
        {
            var page = pages[random.Next(pages.Length)];
            var text = Damage(page.Text, random);
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

    private static string Damage(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(6))
            {
                case 0 when lines.Count > 1:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[random.Next(lines.Count)]);
                    break;
                case 2:
                    lines[at] = new string(' ', random.Next(8)) + "> - "[random.Next(4)] + lines[at];
                    break;
                default:
                    lines[at] = Scratch(lines[at], random);
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private static string Scratch(string line, Random random)
    {
        var result = new StringBuilder(line);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(result.Length + 1);
            var sign = Signs[random.Next(Signs.Length)];
            if (at < result.Length && random.Next(2) == 0)
            {
                result[at] = sign;
            }
            else
            {
                result.Insert(at, new string(sign, random.Next(1, 5)));
            }
        }

        return result.ToString();
    }
}
