using System.Text.RegularExpressions;
using SiteGen.Problems;
using SiteGen.Theming;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Finds where a link leads in the built site.</summary>
internal static partial class LinkTarget
{
    /// <summary>True for an address with a scheme or a host of its own.</summary>
    public static bool IsForeign(string url) => url.StartsWith("//", StringComparison.Ordinal) || Scheme().IsMatch(url);

    /// <summary>The path of an address as a file system has it, and its query and fragment as written.</summary>
    public static (string Path, string Suffix) Split(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? (Uri.UnescapeDataString(url), "") : (Uri.UnescapeDataString(url[..end]), url[end..]);
    }

    /// <summary>Address for the built page; what is wrong with the link is reported.</summary>
    public static string Find(RenderingContext context, string url, SourceLocation at)
    {
        var (written, rest) = Split(url);
        if (written.Length == 0 || IsForeign(url))
        {
            return url;
        }

        var path = context.Paths.Resolve(context.Page, written);
        if (path is not null && context.Paths.PageAt(path) is { } page)
        {
            return RelativeAddress.Between(context.Page.Address, page.Address) + rest;
        }

        var fullPath = path is null ? null : ContentPaths.FullPath(context.Page, path);
        if (path is null || !File.Exists(fullPath) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            var nearest = path is null ? null : NearestName.Find(path, context.Paths.PagePaths);
            var hint = nearest is null ? HintFor(path) : $"did you mean '{RelativeAddress.Between(context.Page.Lecture.Source.Path, nearest)}'?";
            context.Report(CheckProblems.BrokenLink.At(at, $"The link leads to '{written}', which is not in the site", hint));
            return url;
        }

        var sitePath = context.Paths.SitePath(path);
        context.TakeAlong(fullPath, sitePath);
        return RelativeAddress.Between(context.Page.Address, sitePath) + rest;
    }

    /// <summary>Where a missing file was looked for.</summary>
    public static string HintFor(string? path) =>
        path is null ? "only files in the content folder become part of the site" : $"there is no file '{path}'";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();
}
