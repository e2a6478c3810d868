namespace SiteGen.Publishing;

/// <summary>Which paths a file of the built site may have.</summary>
public static class OutputPath
{
    /// <summary>
    /// Whether the path stays inside the output folder on every system and keeps clear of our own files.
    /// </summary>
    public static bool IsPossible(string path) =>
        path.IndexOfAny(['\\', ':', '\0', '\n', '\r']) < 0
        && path.Split('/') is var names
        && names.All(name => name is not ("" or "." or ".."))
        && !names[0].Equals(OutputFolder.OwnFolder, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The first part of the path, itself included, that is a symbolic link; null when there is none.
    /// </summary>
    public static string? LinkOnTheWay(OutputFolder folder, string path) =>
        Prefixes(path).Append(path).FirstOrDefault(part => new FileInfo(folder.FullPath(part)).LinkTarget is not null);

    /// <summary>The folders above a file, the outermost first: <c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.</summary>
    public static IEnumerable<string> Prefixes(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
