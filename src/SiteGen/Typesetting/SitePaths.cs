namespace SiteGen.Typesetting;

/// <summary>Paths between files of the site, all with forward slashes.</summary>
internal static class SitePaths
{
    /// <summary>Relative address from one file of the site to another, both as paths in the site.</summary>
    public static string Between(string from, string to)
    {
        var source = from.Split('/');
        var target = to.Split('/');
        var shared = 0;
        while (shared < source.Length - 1 && shared < target.Length - 1 && source[shared] == target[shared])
        {
            shared++;
        }

        var up = Enumerable.Repeat("..", source.Length - 1 - shared);
        return string.Join('/', up.Concat(target[shared..].Select(Escape)));
    }

    /// <summary>A path without <c>.</c> and <c>..</c>, or null when it leads out of the root.</summary>
    public static string? Resolve(string folder, string relative)
    {
        var result = new List<string>();
        foreach (var part in $"{folder}/{relative}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && result.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                result.RemoveAt(result.Count - 1);
            }
            else if (part != ".")
            {
                result.Add(part);
            }
        }

        return string.Join('/', result);
    }

    /// <summary>The folder of a path; empty at the root.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    private static string Escape(string segment) => segment
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace("?", "%3F", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal);
}
