namespace SiteGen.Theming;

/// <summary>
/// Addresses inside the site. All are relative, so that a page works on any server, in any folder and from a disk.
/// </summary>
public static class RelativeAddress
{
    /// <summary>From a page to the root of the site: empty, or <c>../</c> as often as the page is deep.</summary>
    /// <param name="page">Path of the page in the site: <c>neural-networks/linear-limits.html</c>.</param>
    public static string Root(string page) => string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));

    /// <summary>From one file of the site to another, both as paths in the site.</summary>
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

    /// <summary>
    /// Protects the characters that mean something in an address; letters of any alphabet stay readable.
    /// </summary>
    private static string Escape(string segment) => segment
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace("?", "%3F", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal);
}
