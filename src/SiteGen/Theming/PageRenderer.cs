using System.Collections.Immutable;
using System.Text;
using SiteGen.Courses;
using SiteGen.Problems;
using SiteGen.Publishing;
using SiteGen.Typesetting;

namespace SiteGen.Theming;

/// <summary>Puts the theme's frame around articles.</summary>
public sealed class PageRenderer(Theme theme, Course course)
{
    private readonly PageModelBuilder models = new(theme, course);
    private readonly TemplateRenderer templates = new(theme);

    /// <summary>
    /// The page of an article: <c>layouts/home</c> for the site's first page, <c>layouts/chapter</c> for the index page
    /// of a folder, <c>layouts/page</c> for any other. No file comes back when the layout is missing or wrong.
    /// </summary>
    public (OutputFile? File, ImmutableArray<Problem> Problems) Render(Article article)
    {
        var name = "layouts/" + LayoutOf(article.Page);
        if (!theme.Templates.TryGetValue(name, out var layout))
        {
            var known = theme.Templates.Keys
                .Where(key => key.StartsWith("layouts/", StringComparison.Ordinal))
                .ToArray();
            var place = new SourceLocation($"themes/{theme.Name}/{name}{ThemeTemplates.Extension}", 1, 1);
            return (null, [ThemeProblems.MissingTemplate.At(
                place, $"The theme has no layout '{name}'", known.Length == 0 ? null : NearestName.Hint(name, known))]);
        }

        if (layout.Parsed is null)
        {
            return (null, []);
        }

        var (html, problem) = templates.Render(layout, models.Build(article));
        return html is null
            ? (null, [problem!])
            : (new OutputFile(article.Page.Address, Encoding.UTF8.GetBytes(html)), []);
    }

    private static string LayoutOf(CoursePage page) => page switch
    {
        _ when PageModelBuilder.IsHome(page) => "home",
        { IsIndex: true } => "chapter",
        _ => "page",
    };
}
