namespace LectureKit;

/// <summary>Finds and reads the files that belong to a page.</summary>
internal static class DataFiles
{
    private const string DataFolder = "data";
    private const string SiteFile = "site.json";

    /// <summary>
    /// Absolute path of a file named by an author: beside the page (the working directory), else in the folder
    /// <c>data</c> beside it.
    /// </summary>
    /// <exception cref="ArgumentException">The name is empty, or leads out of the site's folder.</exception>
    /// <exception cref="FileNotFoundException">There is no such file; the message names those with the nearest
    /// names.</exception>
    public static string Resolve(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var page = Directory.GetCurrentDirectory();
        var beside = Path.GetFullPath(name, page);
        if (!IsInside(SiteFolder(page), beside))
        {
            throw new ArgumentException(
                $"'{name}' leads out of the site's folder; put the file beside the page or into its folder '{DataFolder}'",
                nameof(name));
        }

        if (File.Exists(beside))
        {
            return beside;
        }

        DataReads.RecordAbsent(beside);
        var inFolder = Path.GetFullPath(Path.Combine(DataFolder, name), page);
        if (File.Exists(inFolder))
        {
            return inFolder;
        }

        DataReads.RecordAbsent(inFolder);
        throw new FileNotFoundException(Directory.Exists(beside)
            ? $"'{name}' is a folder; name a file in it"
            : $"There is no file '{name}' beside the page or in its folder '{DataFolder}'; {Hint(name, page)}");
    }

    /// <summary>Reads a whole file and notes that it was read.</summary>
    public static byte[] Read(string name)
    {
        var path = Resolve(name);
        var content = File.ReadAllBytes(path);
        DataReads.Record(path, content);
        return content;
    }

    /// <summary>The nearest folder above the page that holds <c>site.json</c>; without one the page's own.</summary>
    private static string SiteFolder(string page)
    {
        for (var folder = page; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, SiteFile)))
            {
                return folder;
            }
        }

        return page;
    }

    private static bool IsInside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !Path.IsPathRooted(relative)
            && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string Hint(string name, string page)
    {
        string?[] folders = [Path.GetDirectoryName(Path.GetFullPath(name, page)), page, Path.Combine(page, DataFolder)];
        var looked = folders.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        looked.ForEach(DataReads.RecordNames);
        var known = looked.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder))
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(page, path).Replace('\\', '/'));
        var nearest = NearestNames.Of(name, known);
        return nearest.Count == 0 ? "there are no files there" : $"the nearest: {string.Join(", ", nearest)}";
    }
}
