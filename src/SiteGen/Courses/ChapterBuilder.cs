using System.Collections.Immutable;
using SiteGen.Configuration;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>Puts the pages into chapters and into order.</summary>
internal static class ChapterBuilder
{
    private const string IndexName = "index.md";

    /// <summary>One chapter a folder; the content folder itself first.</summary>
    public static ImmutableArray<Chapter> Build(
        SiteOptions options, ImmutableArray<Lecture> lectures, ICollection<Problem> problems)
    {
        var folders = lectures
            .GroupBy(lecture => FolderOf(PageAddress.InContent(options, lecture.Source.Path)), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        ImmutableArray<Chapter> chapters =
        [
            .. folders.Keys
                .OrderBy(folder => folder, Comparer<string>.Create((a, b) => CompareFolders(folders, a, b)))
                .Select(folder => BuildChapter(options, folder, folders[folder], problems)),
        ];
        CheckAddresses(chapters, problems);
        return chapters;
    }

    private static Chapter BuildChapter(
        SiteOptions options, string folder, List<Lecture> lectures, ICollection<Problem> problems)
    {
        CheckOrders(lectures, problems);
        var ordered = lectures
            .OrderBy(lecture => IsIndex(lecture) ? 0 : 1)
            .ThenBy(lecture => lecture.FrontMatter.Order ?? PageAddress.NumberOf(NameOf(lecture)) ?? int.MaxValue)
            .ThenBy(lecture => lecture.Source.Path, StringComparer.Ordinal);
        var pages = ImmutableArray.CreateBuilder<CoursePage>();
        var number = 0;
        foreach (var lecture in ordered)
        {
            var address = PageAddress.OfPage(PageAddress.InContent(options, lecture.Source.Path));
            pages.Add(new CoursePage(lecture, address, IsIndex(lecture) ? 0 : ++number));
        }

        var index = lectures.FirstOrDefault(IsIndex);
        var name = PageAddress.WithoutNumber(folder[(folder.LastIndexOf('/') + 1)..]).Replace('-', ' ');
        var title = index?.Title ?? (name.Length > 0 ? name : options.Title);
        return new Chapter(folder, PageAddress.NumberOf(folder.Split('/')[0]) ?? 0, title, pages.ToImmutable());
    }

    private static void CheckOrders(List<Lecture> lectures, ICollection<Problem> problems)
    {
        var groups = lectures
            .Where(lecture => !IsIndex(lecture) && lecture.FrontMatter.Order is not null)
            .GroupBy(lecture => lecture.FrontMatter.Order);
        foreach (var lecture in groups.Where(group => group.Count() > 1).SelectMany(group => group))
        {
            var other = lectures.First(o => o != lecture && o.FrontMatter.Order == lecture.FrontMatter.Order);
            problems.Add(ReferenceProblems.DuplicateOrder.At(
                OrderLine(lecture), $"'{other.Source.Path}' has the order {lecture.FrontMatter.Order} too"));
        }
    }

    private static void CheckAddresses(ImmutableArray<Chapter> chapters, ICollection<Problem> problems)
    {
        // Some file systems do not tell 'Page.html' from 'page.html'.
        var groups = chapters.SelectMany(chapter => chapter.Pages).GroupBy(page => page.Address, StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups.Where(group => group.Count() > 1))
        {
            foreach (var page in group)
            {
                var other = group.First(o => o != page).Lecture.Source.Path;
                problems.Add(ReferenceProblems.DuplicateAddress.At(
                    page.Lecture.Source.LocationAt(0), $"'{other}' has the address '{page.Address}' too", "rename one of the files"));
            }
        }
    }

    /// <summary>Folders compare name by name: by the order of their index pages, their numbers, then their names.</summary>
    private static int CompareFolders(Dictionary<string, List<Lecture>> folders, string a, string b)
    {
        var (x, y) = (a.Split('/'), b.Split('/'));
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var byOrder = Rank(folders, x, i).CompareTo(Rank(folders, y, i));
            var byName = byOrder != 0 ? byOrder : string.CompareOrdinal(x[i], y[i]);
            if (byName != 0)
            {
                return byName;
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    private static int Rank(Dictionary<string, List<Lecture>> folders, string[] segments, int last)
    {
        if (segments[last].Length == 0)
        {
            return int.MinValue;
        }

        var folder = string.Join('/', segments[..(last + 1)]);
        var index = folders.TryGetValue(folder, out var lectures) ? lectures.FirstOrDefault(IsIndex) : null;
        return index?.FrontMatter.Order ?? PageAddress.NumberOf(segments[last]) ?? int.MaxValue;
    }

    private static SourceLocation OrderLine(Lecture lecture)
    {
        var source = lecture.Source;
        var line = Enumerable.Range(1, source.LineCount)
            .FirstOrDefault(n => source.Line(n).StartsWith("order", StringComparison.Ordinal), 1);
        return source.LocationAt(source.OffsetOfLine(line), int.MaxValue);
    }

    private static bool IsIndex(Lecture lecture) => NameOf(lecture) == IndexName;

    private static string NameOf(Lecture lecture) => lecture.Source.Path[(lecture.Source.Path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
