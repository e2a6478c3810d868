using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Problems;
using SiteGen.Publishing;

namespace SiteGen.Theming;

/// <summary>
/// Makes the published style sheets, scripts, fonts and pictures of a theme. Their names carry a hash of their content,
/// so that a browser may keep them for ever and never shows a page with an old style.
/// </summary>
internal sealed class AssetBundler(ThemeFiles files, ThemeFile? manifestFile, ICollection<Problem> problems)
{
    private readonly SortedDictionary<string, OutputFile> published = new(StringComparer.Ordinal);

    public ImmutableArray<OutputFile> Published => [.. published.Values];

    public ThemeAssets Bundle(ThemeManifest manifest)
    {
        var styles = manifest.Styles
            .Select(style => new StyleLink(Publish(style.Target, StyleOf(style)), style.Media, style.Formulas))
            .ToImmutableArray();
        var scripts = manifest.Scripts
            .Select(script => Publish(script.Target, Joined(script, file => file.ReadText())))
            .ToImmutableArray();
        var icon = manifest.Icon is { } path && Read(path) is { } file ? PublishFile(file) : null;
        return new ThemeAssets(styles, scripts, icon);
    }

    private string StyleOf(ThemeStyle style)
    {
        var css = Joined(style, file => SheetOf(file, style.Target));
        return style.Layer is null ? css : $"@layer {style.Layer} {{\n{css}}}\n";
    }

    private string Joined(ThemeBundle bundle, Func<ThemeFile, string> text) =>
        string.Concat(bundle.Sources.Select(Read).OfType<ThemeFile>().Select(text));

    private string SheetOf(ThemeFile file, string target)
    {
        var css = StyleSheet.KeepModernFonts(file.ReadText());
        var own = StyleSheet.RewriteAddresses(css, (address, offset) =>
        {
            var path = Resolve(file.Path, address);
            if (files.Find(path) is { } found)
            {
                return RelativeAddress.Between(target, PublishFile(found));
            }

            var before = css[..offset];
            var place = file.At(before.Count(c => c == '\n') + 1, offset - before.LastIndexOf('\n'), address.Length);
            problems.Add(ThemeProblems.MissingAsset.At(place, $"The theme has no file '{path}'"));
            return address;
        });
        return StyleSheet.Shorten(own);
    }

    private ThemeFile? Read(string path)
    {
        var file = files.Find(path);
        if (file is null)
        {
            var place = manifestFile is null
                ? new SourceLocation("theme.json", 1, 1)
                : TextSearch.Find(manifestFile, $"\"{path}\"");
            var candidates = files.In("assets", "").Select(candidate => candidate.Path).ToArray();
            var nearest = NearestName.Find(path, candidates);
            problems.Add(ThemeProblems.MissingAsset.At(
                place, $"The theme has no file '{path}'", nearest is null ? null : $"did you mean '{nearest}'?"));
        }

        return file;
    }

    private string PublishFile(ThemeFile file)
    {
        var folder = file.Path.EndsWith(".woff2", StringComparison.Ordinal) ? "assets/fonts/" : "assets/";
        return Publish(folder + Path.GetFileName(file.Path), File.ReadAllBytes(file.FullPath));
    }

    private string Publish(string target, string text) => Publish(target, Encoding.UTF8.GetBytes(text));

    private string Publish(string target, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        var extension = Path.GetExtension(target);
        var path = $"{target[..^extension.Length]}.{hash}{extension}";
        published[path] = new OutputFile(path, bytes);
        return path;
    }

    /// <summary>Path in the theme of an address that stands in a sheet; a query or fragment of it is dropped.</summary>
    private static string Resolve(string sheet, string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var segments = new List<string>(sheet.Split('/')[..^1]);
        foreach (var segment in (end < 0 ? address : address[..end]).Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
