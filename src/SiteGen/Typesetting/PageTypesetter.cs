using System.Collections.Immutable;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Problems;
using SiteGen.Publishing;
using SiteGen.Theming;

namespace SiteGen.Typesetting;

/// <summary>A finished page.</summary>
/// <param name="Files">The page itself and everything it takes along.</param>
/// <param name="Problems">What was found while it was typeset.</param>
public sealed record FinishedPage(ImmutableArray<OutputFile> Files, ImmutableArray<Problem> Problems);

/// <summary>Typesets pages and puts the theme around them; safe to call from several threads.</summary>
public sealed class PageTypesetter(string siteFolder, Course course) : IDisposable
{
    private readonly Lazy<Press> press = new(() => new Press(siteFolder, course));

    /// <summary>The theme in use.</summary>
    public Theme Theme => press.Value.Theme;

    /// <summary>What is wrong with the theme itself.</summary>
    public ImmutableArray<Problem> Problems => press.Value.Problems;

    /// <summary>Makes a page from what its cells put out.</summary>
    /// <exception cref="IOException">A file that the page takes along cannot be read.</exception>
    public FinishedPage Typeset(CoursePage page, LectureRun run)
    {
        var article = press.Value.Articles.Render(page, run);
        var (file, problems) = press.Value.Pages.Render(article);
        ImmutableArray<OutputFile> own = file is null ? [] : [file];
        return new FinishedPage([.. own, .. article.Generated, .. TakenAlong(article)], [.. article.Problems, .. problems]);
    }

    /// <summary>Says which macros of the site cannot be read.</summary>
    /// <param name="placeOf">Where a macro is defined, by its name.</param>
    public ImmutableArray<Problem> CheckMacros(Func<string, SourceLocation> placeOf) =>
        press.Value.Articles.CheckMacros(placeOf);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (press.IsValueCreated)
        {
            press.Value.Articles.Dispose();
        }
    }

    private static IEnumerable<OutputFile> TakenAlong(Article article) =>
        article.Files.Select(pair => new OutputFile(pair.Value, File.ReadAllBytes(pair.Key)));

    /// <summary>Made once, when the first page is ready: until then the workers need the processor more.</summary>
    private sealed class Press
    {
        public Press(string siteFolder, Course course)
        {
            (Theme, Problems) = ThemeLoader.Load(siteFolder, course.Options);
            Articles = new ArticleRenderer(course, Theme.Strings);
            Pages = new PageRenderer(Theme, course);
        }

        public Theme Theme { get; }

        public ImmutableArray<Problem> Problems { get; }

        public ArticleRenderer Articles { get; }

        public PageRenderer Pages { get; }
    }
}
