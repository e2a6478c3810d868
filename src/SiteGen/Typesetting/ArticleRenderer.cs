using System.Collections.Immutable;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Parsing.Extensions.Citations;
using SiteGen.Problems;
using SiteGen.Typesetting.Formulas;

namespace SiteGen.Typesetting;

/// <summary>Turns pages into HTML. One serves all pages of a build, also at the same time.</summary>
/// <param name="course">The course.</param>
/// <param name="strings">Words of the interface by key, as the theme's <c>i18n</c> file has them.</param>
public sealed class ArticleRenderer(Course course, IReadOnlyDictionary<string, string> strings) : IDisposable
{
    private readonly FormulaRenderer formulas = FormulasOf(course);

    /// <summary>Renders a page with what its cells put out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="run">What running its cells gave; <see cref="LectureRun.Empty"/> when they did not run.</param>
    public Article Render(CoursePage page, LectureRun run)
    {
        var context = new RenderingContext(page, course, run, formulas, strings);
        var writer = new StringWriter { NewLine = "\n" };
        var html = new ArticleHtmlRenderer(writer, context);
        html.Render(page.Lecture.Document);
        html.EnsureLine();
        html.Write(BibliographySection.Render(context.References));
        var contents = TableOfContents.Of(page.Lecture.Document, html);
        return new Article(
            page,
            page.Lecture.Title,
            writer.ToString(),
            contents,
            context.HasFormulas,
            run.Device,
            run.DeviceName,
            context.Files,
            context.Generated,
            [.. context.Problems.Distinct().OrderBy(problem => problem.At)]);
    }

    /// <summary>Says which macros of the site cannot be read; starts the formula engine when there are any.</summary>
    /// <param name="placeOf">Where a macro is defined, by its name.</param>
    public ImmutableArray<Problem> CheckMacros(Func<string, SourceLocation> placeOf) => formulas.CheckMacros(placeOf);

    /// <inheritdoc />
    public void Dispose() => formulas.Dispose();

    private static FormulaRenderer FormulasOf(Course course) => new(
        course.Options.Macros,
        course.Labels
            .Where(label => label.Value.Kind == LabelKind.Equation)
            .ToImmutableSortedDictionary(label => label.Key, label => label.Value.Number, StringComparer.Ordinal));
}
