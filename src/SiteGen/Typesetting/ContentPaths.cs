using System.Collections.Immutable;
using SiteGen.Courses;

namespace SiteGen.Typesetting;

/// <summary>Finds what a page's links mean: pages and files of the content folder, and where they are in the site.</summary>
public sealed class ContentPaths
{
    private readonly string root;
    private readonly ImmutableDictionary<string, CoursePage> pages;
    private readonly ImmutableDictionary<string, string> folders;

    /// <summary>Looks at all pages of a course once.</summary>
    public ContentPaths(Course course)
    {
        root = course.Options.Content.Trim('/');
        pages = course.Pages.ToImmutableDictionary(page => page.Lecture.Source.Path, StringComparer.Ordinal);
        folders = course.Pages
            .GroupBy(page => Folder(page.Lecture.Source.Path), page => Folder(page.Address))
            .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The path that a link means, relative to the site's folder; null when it leads out of the content folder.</summary>
    /// <param name="page">Page that the link is on.</param>
    /// <param name="link">Address as written, without query and fragment; with a slash at its start it begins at the content folder.</param>
    public string? Resolve(CoursePage page, string link)
    {
        var start = link.StartsWith('/') ? root : Folder(page.Lecture.Source.Path);
        var parts = new List<string>();
        foreach (var part in $"{start}/{link}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        var path = string.Join('/', parts);
        return path == root || path.StartsWith(root + "/", StringComparison.Ordinal) ? path : null;
    }

    /// <summary>The page that a path stands for, a folder for its index page; null when there is none.</summary>
    public CoursePage? PageAt(string path) => pages.GetValueOrDefault(path) ?? pages.GetValueOrDefault(path + "/index.md");

    /// <summary>Paths of all pages, to find the one that an author meant.</summary>
    public IEnumerable<string> PagePaths => pages.Keys;

    /// <summary>Absolute path of a file, whether it exists or not.</summary>
    /// <param name="page">Any page of the course.</param>
    /// <param name="path">Path relative to the site's folder.</param>
    public static string FullPath(CoursePage page, string path)
    {
        var source = page.Lecture.Source;
        var site = source.FullPath[..^source.Path.Length];
        return Path.GetFullPath(Path.Combine(site, path));
    }

    /// <summary>Where a file lies in the site: beside the pages that lie beside it in the content folder.</summary>
    public string SitePath(string path)
    {
        for (var folder = Folder(path); folder.Length > 0; folder = Folder(folder))
        {
            if (folders.TryGetValue(folder, out var address))
            {
                return (address + path[folder.Length..]).TrimStart('/');
            }
        }

        return path[(root.Length + 1)..];
    }

    private static string Folder(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
