using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Courses;
using SiteGen.Typesetting;
using SiteGen.Typesetting.Typography;

namespace SiteGen.Theming;

/// <summary>Makes the model of a page from its article and its place in the course.</summary>
internal sealed class PageModelBuilder(Theme theme, Course course)
{
    private readonly ImmutableArray<(CoursePage Page, Chapter Chapter)> pages =
        [.. course.Chapters.SelectMany(chapter => chapter.Pages.Select(page => (page, chapter)))];

    private readonly Typographer typographer = Typographer.For(course.Options);

    private readonly ImmutableArray<string> addresses = [.. course.Pages.Select(page => page.Address)];

    public PageModel Build(Article article)
    {
        var at = article.Page.Address;
        var index = Math.Max(0, addresses.IndexOf(at));
        var chapters = course.Chapters.Select(chapter => ChapterOf(chapter, at)).ToImmutableArray();
        return new PageModel(
            SiteOf(at),
            PageOf(article),
            ContentsTree(article.Contents),
            chapters,
            chapters.FirstOrDefault(chapter => chapter.Open),
            index > 0 ? LinkTo(pages[index - 1], at) : null,
            index + 1 < pages.Length ? LinkTo(pages[index + 1], at) : null,
            AssetsOf(article),
            RelativeAddress.Root(at),
            theme.Strings);
    }

    /// <summary>Whether an address is that of the site's first page.</summary>
    public static bool IsHome(CoursePage page) => page.IsIndex && !page.Address.Contains('/');

    private SiteModel SiteOf(string at)
    {
        var options = course.Options;
        var home = RelativeAddress.Between(at, pages.IsEmpty ? at : pages[0].Page.Address);
        return new SiteModel(
            typographer.Name(options.Title), Sentence(options.Description), options.Language, options.Authors, options.License, home);
    }

    private ArticleModel PageOf(Article article)
    {
        var matter = article.Page.Lecture.FrontMatter;
        var chapter = pages.FirstOrDefault(entry => entry.Page.Address == article.Page.Address).Chapter;
        return new ArticleModel(
            typographer.Name(article.Title),
            Sentence(matter.Description),
            LabelOf(article.Page, chapter),
            article.Html,
            matter.Authors.IsEmpty ? course.Options.Authors : matter.Authors,
            matter.Date is { } date ? DateInWords(date) : null,
            matter.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            matter.Draft,
            DeviceOf(article),
            IsHome(article.Page));
    }

    private ChapterModel ChapterOf(Chapter chapter, string at)
    {
        var index = chapter.Pages.FirstOrDefault(page => page.IsIndex);
        return new ChapterModel(
            typographer.Name(chapter.Title),
            chapter.Number > 0 ? Text(chapter.Number) : null,
            index is null ? null : RelativeAddress.Between(at, index.Address),
            index?.Address == at,
            chapter.Pages.Any(page => page.Address == at),
            chapter.Folder.Length == 0,
            [.. chapter.Pages.Where(page => !page.IsIndex).Select(page => LinkTo((page, chapter), at))]);
    }

    private LinkModel LinkTo((CoursePage Page, Chapter Chapter) target, string at) => new(
        typographer.Name(target.Page.Lecture.Title),
        RelativeAddress.Between(at, target.Page.Address),
        LabelOf(target.Page, target.Chapter),
        Sentence(target.Page.Lecture.FrontMatter.Description),
        target.Page.Address == at);

    private string? Sentence(string? text) => text is null ? null : typographer.Name(text);

    private static string? LabelOf(CoursePage page, Chapter? chapter) =>
        page.IsIndex || chapter is not { Number: > 0 } ? null : $"{Text(chapter.Number)}.{Text(page.Number)}";

    private AssetsModel AssetsOf(Article article)
    {
        var at = article.Page.Address;
        return new AssetsModel(
            [
                .. theme.Links.Styles
                    .Where(style => article.HasFormulas || !style.Formulas)
                    .Select(style => new StyleModel(RelativeAddress.Between(at, style.Path), style.Media)),
            ],
            [.. theme.Links.Scripts.Select(script => RelativeAddress.Between(at, script))],
            theme.Links.Icon is { } icon ? RelativeAddress.Between(at, icon) : null);
    }

    private static ImmutableArray<ContentsModel> ContentsTree(ImmutableArray<ContentsEntry> entries)
    {
        var tree = new List<ContentsModel>();
        foreach (var entry in entries)
        {
            var model = new ContentsModel(entry.Id, entry.Html, []);
            if (entry.Level <= 2 || tree.Count == 0)
            {
                tree.Add(model);
            }
            else
            {
                tree[^1] = tree[^1] with { Children = tree[^1].Children.Add(model) };
            }
        }

        return [.. tree];
    }

    private static string? DeviceOf(Article article) => article switch
    {
        { Device: "" } => null,
        { DeviceName: not "" } => $"{article.DeviceName} ({article.Device})",
        { Device: "cpu" } => "CPU",
        _ => article.Device,
    };

    private string DateInWords(DateOnly date)
    {
        var month = theme.Strings.GetValueOrDefault($"month.{Text(date.Month)}", Text(date.Month));
        var format = theme.Strings.GetValueOrDefault("date.format", "{0} {1} {2}");
        return typographer.Name(string.Format(CultureInfo.InvariantCulture, format, date.Day, month, date.Year));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
