using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Problems;
using SiteGen.Theming;

namespace SiteGen.Courses;

/// <summary>Finds out where links lead: <c>.md</c> files become addresses of pages, other files go along into the site.</summary>
public sealed partial class LinkResolver
{
    private readonly SiteOptions options;
    private readonly ImmutableSortedDictionary<string, CoursePage> pages;
    private readonly Dictionary<CoursePage, IReadOnlySet<string>> fragments = new(ReferenceEqualityComparer.Instance);

    /// <param name="options">The site's options.</param>
    /// <param name="pages">All pages of the course.</param>
    public LinkResolver(SiteOptions options, IEnumerable<CoursePage> pages)
    {
        this.options = options;
        this.pages = pages.ToImmutableSortedDictionary(page => page.Lecture.Source.Path, page => page, StringComparer.Ordinal);
    }

    /// <summary>Resolves an address as the author wrote it.</summary>
    /// <param name="page">Page that it stands on.</param>
    /// <param name="url">Address; a path is relative to the page's own file, or to the content folder after a slash.</param>
    /// <param name="at">Where it stands.</param>
    public ResolvedLink Resolve(CoursePage page, string url, SourceLocation at)
    {
        if (url.Length == 0 || IsOutside(url))
        {
            return new ResolvedLink(url);
        }

        var (path, tail) = Split(url);
        var fragment = tail.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? tail[(hash + 1)..] : "";
        if (path.Length == 0)
        {
            return new ResolvedLink(url, Problem: CheckFragment(page, fragment, at));
        }

        if (Combine(page.Lecture.Source.Path, Uri.UnescapeDataString(path)) is not { } file)
        {
            return new ResolvedLink(url, Problem: ReferenceProblems.OutsideSite.At(at, $"'{path}' leads out of the site's folder"));
        }

        if (FindPage(file) is { } target)
        {
            var href = RelativeAddress.Between(page.Address, target.Address) + tail;
            return new ResolvedLink(href, Problem: CheckFragment(target, fragment, at));
        }

        return file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? new ResolvedLink(url, Problem: UnknownPage(page, path, at))
            : ResolveFile(page, file, (path, tail), at);
    }

    /// <summary>Whether an address leads out of the site: it has a scheme, or names a host.</summary>
    public static bool IsOutside(string url) => url.StartsWith("//", StringComparison.Ordinal) || Scheme().IsMatch(url);

    private ResolvedLink ResolveFile(CoursePage page, string file, (string Path, string Tail) written, SourceLocation at)
    {
        var source = page.Lecture.Source;
        var root = source.FullPath[..^source.Path.Length];
        var fullPath = root + file.Replace('/', Path.DirectorySeparatorChar);
        if (!File.Exists(fullPath))
        {
            return new ResolvedLink(written.Path, Problem: MissingFile(page, written.Path, at));
        }

        if (RealPath.Of(fullPath) is not { } real || !RealPath.IsInside(real, RealPath.Of(root) ?? root))
        {
            var outside = ReferenceProblems.OutsideSite.At(at, $"'{written.Path}' leads out of the site's folder");
            return new ResolvedLink(written.Path, Problem: outside);
        }

        var sitePath = PageAddress.OfFile(PageAddress.InContent(options, file));
        return new ResolvedLink(RelativeAddress.Between(page.Address, sitePath) + written.Tail, fullPath, sitePath);
    }

    private CoursePage? FindPage(string file)
    {
        var index = file.Length == 0 ? "index.md" : $"{file}/index.md";
        return pages.GetValueOrDefault(file) ?? pages.GetValueOrDefault(index);
    }

    private Problem UnknownPage(CoursePage page, string path, SourceLocation at)
    {
        var known = pages.Values.Select(other => RelativeAddress.Between(page.Lecture.Source.Path, other.Lecture.Source.Path));
        var nearest = NearestName.Find(path, known);
        return ReferenceProblems.UnknownPage.At(
            at, $"There is no page '{path}'", nearest is null ? null : $"did you mean '{nearest}'?");
    }

    private static Problem MissingFile(CoursePage page, string path, SourceLocation at)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Path.GetDirectoryName(page.Lecture.Source.FullPath)!, path));
        var names = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(name => Path.GetFileName(name)) : [];
        var nearest = NearestName.Find(Path.GetFileName(path), names);
        return ReferenceProblems.MissingFile.At(
            at, $"The file '{path}' does not exist", nearest is null ? null : $"did you mean '{nearest}'?");
    }

    private Problem? CheckFragment(CoursePage page, string fragment, SourceLocation at)
    {
        if (fragment.Length == 0)
        {
            return null;
        }

        if (!fragments.TryGetValue(page, out var known))
        {
            fragments[page] = known = PageFragments.Of(page.Lecture);
        }

        var name = Uri.UnescapeDataString(fragment);
        if (known.Contains(name))
        {
            return null;
        }

        var nearest = NearestName.Find(name, known);
        return ReferenceProblems.UnknownFragment.At(
            at, $"The page '{page.Lecture.Source.Path}' has no place '#{name}'", nearest is null ? null : $"did you mean '#{nearest}'?");
    }

    /// <summary>Path relative to the site's folder, or null when it leads out of it.</summary>
    private string? Combine(string page, string path)
    {
        var parts = path.StartsWith('/')
            ? new List<string>(options.Content.Split('/', StringSplitOptions.RemoveEmptyEntries))
            : [.. page.Split('/')[..^1]];
        if (path.AsSpan().ContainsAny('\\', '\0'))
        {
            return null;
        }

        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    private static (string Path, string Tail) Split(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? (url, "") : (url[..end], url[end..]);
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();
}
