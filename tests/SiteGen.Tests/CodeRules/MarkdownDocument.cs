using System.Text.RegularExpressions;

namespace SiteGen.Tests.CodeRules;

/// <summary>A document of the project, for rules about it: its links and the places that links may lead to.</summary>
/// <param name="Path">Path from the repository's root.</param>
internal sealed partial record MarkdownDocument(string Path)
{
    private readonly string prose = WithoutCode(Repository.Read(Path));

    /// <summary>The documents for people: those of the root folder and of <c>docs</c>.</summary>
    public static IReadOnlyList<MarkdownDocument> All { get; } = [.. Repository.Files
        .Where(file => file.EndsWith(".md", StringComparison.Ordinal))
        .Where(file => !file.Contains('/') || file.StartsWith("docs/", StringComparison.Ordinal))
        .Select(file => new MarkdownDocument(file))];

    /// <summary>Targets of the links that stay in the repository, as written.</summary>
    public IEnumerable<string> Links => Link().Matches(prose)
        .Select(match => match.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>Fragments of the headings, as repository viewers make them.</summary>
    public IEnumerable<string> Fragments => Heading().Matches(WithoutFences(Repository.Read(Path)))
        .Select(match => Slug(match.Groups["text"].Value))
        .GroupBy(slug => slug)
        .SelectMany(group => group.Select((slug, index) => index == 0 ? slug : $"{slug}-{index}"));

    /// <summary>Path from the root and fragment that a link of this document leads to.</summary>
    public (string File, string Fragment) Resolve(string link)
    {
        var parts = Uri.UnescapeDataString(link).Split('#', 2);
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Repository.Root, Path))!;
        var full = parts[0].Length == 0
            ? System.IO.Path.Combine(Repository.Root, Path)
            : System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, parts[0]));
        var file = System.IO.Path.GetRelativePath(Repository.Root, full).Replace('\\', '/');
        return (file, parts.Length > 1 ? parts[1] : "");
    }

    private static string WithoutFences(string text) => Fence().Replace(text, "");

    private static string WithoutCode(string text) => InlineCode().Replace(WithoutFences(text), "");

    private static string Slug(string heading)
    {
        var text = Link().Replace(heading, match => match.Groups["text"].Value).Trim().ToLowerInvariant();
        return string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
    }

    [GeneratedRegex(@"^(?<marks>`{3,}|~{3,}).*?^\k<marks>[`~]*[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<!`)(?<marks>`+)(?!`).+?(?<!`)\k<marks>(?!`)", RegexOptions.Singleline)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} +(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
