using System.Collections.Immutable;

namespace SiteGen.Theming;

/// <summary>
/// The files of a theme, layer over layer: the site's own folder, the theme of that name inside the program, and the
/// program's default theme. A theme therefore holds only what differs.
/// </summary>
public sealed class ThemeFiles
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<ThemeFile>> versions;

    private ThemeFiles(IEnumerable<ThemeFile> topFirst) =>
        versions = topFirst
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Name of the theme that lies under every other.</summary>
    public const string BaseTheme = "default";

    /// <summary>Reads the layers of a theme.</summary>
    /// <param name="siteThemes">Folder <c>themes</c> of the site; need not exist.</param>
    /// <param name="programThemes">Folder <c>themes</c> beside the program.</param>
    /// <param name="name">Name of the theme.</param>
    public static ThemeFiles Read(string siteThemes, string programThemes, string name)
    {
        var layers = new List<(string Folder, string Name)> { (siteThemes, name), (programThemes, name) };
        if (name != BaseTheme)
        {
            layers.Add((siteThemes, BaseTheme));
            layers.Add((programThemes, BaseTheme));
        }

        return new ThemeFiles(layers.SelectMany(layer => FilesOf(Path.Combine(layer.Folder, layer.Name), layer.Name)));
    }

    /// <summary>Names of the themes in both folders, sorted.</summary>
    public static ImmutableArray<string> Names(string siteThemes, string programThemes) =>
    [
        .. new[] { siteThemes, programThemes }
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Select(folder => Path.GetFileName(folder))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The uppermost file of that path, or null.</summary>
    public ThemeFile? Find(string path) => versions.TryGetValue(path, out var files) ? files[0] : null;

    /// <summary>The file in every layer that has it, uppermost first.</summary>
    public ImmutableArray<ThemeFile> Layers(string path) => versions.TryGetValue(path, out var files) ? files : [];

    /// <summary>The uppermost file of every path in a folder, with a given extension, sorted by path.</summary>
    public IEnumerable<ThemeFile> In(string folder, string extension) => versions.Values
        .Select(files => files[0])
        .Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)
            && file.Path.EndsWith(extension, StringComparison.Ordinal));

    private static IEnumerable<ThemeFile> FilesOf(string folder, string name)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(full => (full, path: Path.GetRelativePath(folder, full).Replace('\\', '/')))
            .Select(file => new ThemeFile(file.path, $"themes/{name}/{file.path}", file.full));
    }
}
