using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Configuration;
using SiteGen.Problems;
using SiteGen.Typesetting.Typography;

namespace SiteGen.Theming;

/// <summary>
/// Reads the theme that <c>site.json</c> names: <c>themes/NAME</c> of the site, file by file over the theme of that
/// name inside the program, over the program's default theme.
/// </summary>
public static class ThemeLoader
{
    /// <summary>Folder with the themes that come with the program.</summary>
    public static string ProgramThemes => Path.Combine(AppContext.BaseDirectory, "themes");

    /// <summary>
    /// Reads a theme. What is wrong with it is in the problems; the theme is then as complete as it can be.
    /// </summary>
    /// <param name="siteRoot">The site's folder.</param>
    /// <param name="options">The site's options: theme and language.</param>
    public static (Theme Theme, ImmutableArray<Problem> Problems) Load(string siteRoot, SiteOptions options)
    {
        var problems = new List<Problem>();
        var siteThemes = Path.Combine(siteRoot, "themes");
        var name = Choose(siteRoot, siteThemes, options.Theme, problems);
        var files = ThemeFiles.Read(siteThemes, ProgramThemes, name);
        var manifest = files.Find("theme.json");
        var bundler = new AssetBundler(files, manifest, problems);
        var links = bundler.Bundle(manifest is null ? new ThemeManifest() : ThemeManifest.Read(manifest, problems));
        var strings = ThemeStrings.Read(files, options.Language, PlaceOf(siteRoot, "language", options.Language), problems);
        var templates = ThemeTemplates.Parse(files, strings, problems);
        var typographer = Typographer.For(options);
        strings = strings.ToImmutableSortedDictionary(pair => pair.Key, pair => typographer.Name(pair.Value), strings.KeyComparer);
        return (new Theme(name, strings, templates, links, bundler.Published), [.. problems]);
    }

    private static string Choose(string siteRoot, string siteThemes, string name, ICollection<Problem> problems)
    {
        var known = ThemeFiles.Names(siteThemes, ProgramThemes);
        if (known.Contains(name, StringComparer.Ordinal))
        {
            return name;
        }

        problems.Add(ThemeProblems.MissingTemplate.At(
            PlaceOf(siteRoot, "theme", name), $"There is no theme '{name}'", NearestName.Hint(name, known)));
        return ThemeFiles.BaseTheme;
    }

    /// <summary>Place of a value in site.json; the start of the file when the default of its key holds.</summary>
    private static SourceLocation PlaceOf(string siteRoot, string key, string value)
    {
        var file = new ThemeFile("site.json", "site.json", Path.Combine(siteRoot, "site.json"));
        if (!File.Exists(file.FullPath))
        {
            return file.At(1, 1);
        }

        var text = file.ReadText();
        var found = Regex.Match(text, $"\"{key}\"\\s*:\\s*(?<value>\"{Regex.Escape(value)}\")");
        return TextSearch.At(file, text, found.Success ? found.Groups["value"].Index : -1, value.Length + 2);
    }
}
