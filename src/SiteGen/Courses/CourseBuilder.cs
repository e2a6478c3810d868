using System.Collections.Immutable;
using SiteGen.Configuration;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>Turns lectures into a course: chapters, order, numbers, labels, and the check of everything that refers.</summary>
public static class CourseBuilder
{
    /// <summary>Builds the course of a site, with the sources of its <c>references.json</c>.</summary>
    public static Course Build(string siteFolder, SiteOptions options, ImmutableArray<Lecture> lectures) =>
        Build(options, lectures, BibliographyReader.Read(siteFolder, options.Content));

    /// <summary>Builds the course from the lectures that are to be published, in any order.</summary>
    public static Course Build(SiteOptions options, ImmutableArray<Lecture> lectures, Bibliography bibliography)
    {
        var problems = new List<Problem>(bibliography.Problems);
        var chapters = ChapterBuilder.Build(options, lectures, problems);
        var numbering = Numbering.Of(chapters);
        problems.AddRange(numbering.Problems);
        var course = new Course(options, chapters, numbering.Labels, bibliography.Entries, [])
        {
            Numbers = numbering.Numbers,
        };
        var checker = new ReferenceChecker(course);
        problems.AddRange(course.Pages.SelectMany(checker.Check));
        return course with { Problems = [.. problems.Distinct().OrderBy(problem => problem.At)] };
    }
}
