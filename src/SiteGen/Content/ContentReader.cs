using System.Collections.Immutable;
using SiteGen.Configuration;
using SiteGen.Problems;

namespace SiteGen.Content;

/// <summary>
/// Finds and reads the pages of a site: every <c>.md</c> file at any depth, but nothing whose name, or a folder's name
/// above it, begins with <c>.</c> or <c>_</c>. Links are followed only to places inside the site's folder.
/// </summary>
public sealed class ContentReader
{
    private readonly string siteFolder;
    private readonly string realSiteFolder;
    private readonly List<(string Path, string FullPath)> found = [];
    private readonly List<Problem> problems = [];

    private ContentReader(string siteFolder)
    {
        this.siteFolder = Path.GetFullPath(siteFolder);
        realSiteFolder = RealPath.Of(this.siteFolder) ?? this.siteFolder;
    }

    /// <summary>Reads all pages below the content folder, sorted by path.</summary>
    /// <param name="siteFolder">Folder of <c>site.json</c>.</param>
    /// <param name="content">Content folder relative to it.</param>
    public static ContentFiles Read(string siteFolder, string content = "content")
    {
        var reader = new ContentReader(siteFolder);
        reader.FindFrom(content);
        return reader.ReadFound();
    }

    private void FindFrom(string content)
    {
        var fullPath = Path.Combine(siteFolder, content);
        if (!Directory.Exists(fullPath))
        {
            const string hint = "make the folder, or name another one with the key 'content'";
            var at = new SourceLocation(SiteOptionsReader.FileName, 1, 1);
            problems.Add(FileProblems.NoContent.At(at, $"The content folder '{content}' does not exist", hint));
        }
        else if (Follow(fullPath, content) is { } real)
        {
            FindIn(new DirectoryInfo(fullPath), content, [real]);
        }
    }

    /// <param name="folder">The folder.</param>
    /// <param name="path">Its path relative to the site's folder.</param>
    /// <param name="chain">Real paths of the folder and those above it; a link back to one of them is a circle.</param>
    private void FindIn(DirectoryInfo folder, string path, ImmutableList<string> chain)
    {
        foreach (var entry in Entries(folder, path))
        {
            var entryPath = $"{path}/{entry.Name}";
            if (entry is FileInfo && !entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            // Most entries are no links; asking the system for every part of every path would cost more than reading.
            var isLink = entry.LinkTarget is not null;
            var real = isLink ? Follow(entry.FullName, entryPath) : Path.Combine(chain[^1], entry.Name);
            if (real is null)
            {
                continue;
            }

            if (File.Exists(real))
            {
                found.Add((entryPath, entry.FullName));
            }
            else if (chain.Contains(real))
            {
                Refuse(entryPath, "leads in a circle");
            }
            else
            {
                FindIn(new DirectoryInfo(entry.FullName), entryPath, chain.Add(real));
            }
        }
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder, string path)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] is not ('.' or '_'))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable.At(new SourceLocation(path, 1, 1), "The folder cannot be read"));
            return [];
        }
    }

    /// <summary>The real path, or null for a link that is not followed, which is reported.</summary>
    private string? Follow(string fullPath, string path)
    {
        var real = RealPath.Of(fullPath);
        if (real is null)
        {
            Refuse(path, "leads in a circle");
        }
        else if (!RealPath.IsInside(real, realSiteFolder))
        {
            Refuse(path, "leads out of the site's folder");
            real = null;
        }
        else if (!Path.Exists(real))
        {
            Refuse(path, "leads to nothing");
            real = null;
        }

        return real;
    }

    private void Refuse(string path, string why)
    {
        var at = new SourceLocation(path, 1, 1);
        problems.Add(FileProblems.LinkNotFollowed.At(at, $"The link '{path}' {why} and is not followed"));
    }

    private ContentFiles ReadFound()
    {
        var read = found
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => SourceFileReader.Read(file.Path, file.FullPath))
            .ToList();
        return new ContentFiles(
            [.. read.Select(file => file.Source).OfType<SourceFile>()],
            [.. problems.Concat(read.SelectMany(file => file.Problems)).OrderBy(problem => problem.At)]);
    }
}
