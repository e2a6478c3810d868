using System.Globalization;
using SiteGen.Configuration;

namespace SiteGen.Courses;

/// <summary>Where files of the content folder come to lie in the built site.</summary>
public static class PageAddress
{
    /// <summary>Path of a page inside the content folder.</summary>
    public static string InContent(SiteOptions options, string path)
    {
        var prefix = options.Content.Trim('/') + "/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    /// <summary><c>03-neural-networks/01-limits.md</c> → <c>neural-networks/limits.html</c>.</summary>
    public static string OfPage(string inContent)
    {
        var segments = inContent.Split('/');
        segments[^1] = segments[^1][..^".md".Length];
        return string.Join('/', segments.Select(WithoutNumber)) + ".html";
    }

    /// <summary><c>03-neural-networks/xor.png</c> → <c>neural-networks/xor.png</c>: only folders lose their number.</summary>
    public static string OfFile(string inContent)
    {
        var segments = inContent.Split('/');
        return string.Join('/', segments[..^1].Select(WithoutNumber).Append(segments[^1]));
    }

    /// <summary>The digits that begin a name, or null.</summary>
    public static int? NumberOf(string name)
    {
        var digits = CountDigits(name);
        var isNumber = int.TryParse(name.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber ? number : null;
    }

    /// <summary>A name without the digits that begin it, unless nothing else would be left.</summary>
    public static string WithoutNumber(string name)
    {
        var digits = CountDigits(name);
        var rest = digits > 0 && digits < name.Length && name[digits] is '-' or '_' or '.' or ' ' ? name[(digits + 1)..] : name;
        return rest.Length > 0 ? rest : name;
    }

    private static int CountDigits(string name) => name.TakeWhile(char.IsAsciiDigit).Count();
}
