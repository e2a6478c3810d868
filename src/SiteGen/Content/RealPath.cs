namespace SiteGen.Content;

/// <summary>Follows symbolic links in every part of a path, not only in the last one.</summary>
public static class RealPath
{
    /// <summary>As many links as the operating systems themselves follow.</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The absolute path without links, or null when links lead in a circle. The path need not exist.
    /// </summary>
    public static string? Of(string path)
    {
        var links = 0;
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        var rest = new Stack<string>(Parts(path).Reverse());
        while (rest.TryPop(out var name))
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var part in Parts(full).Reverse())
            {
                rest.Push(part);
            }
        }

        return real;
    }

    /// <summary>
    /// Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it; both are absolute and without links.
    /// </summary>
    public static bool IsInside(string path, string folder)
    {
        var prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path == folder || path.StartsWith(prefix, StringComparison.Ordinal);
    }

    private static string[] Parts(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        return full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
    }
}
