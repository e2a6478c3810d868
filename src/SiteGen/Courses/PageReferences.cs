using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Citations;
using SiteGen.Theming;
using SiteGen.Typesetting.Typography;

namespace SiteGen.Courses;

/// <summary>What the renderers of one page look up: numbers, addresses, sources and words of the interface.</summary>
public sealed class PageReferences
{
    private readonly LinkResolver links;
    private readonly IReadOnlyDictionary<string, string> strings;
    private readonly Action<string, string> takeAlong;

    /// <param name="course">The course.</param>
    /// <param name="page">The page that is rendered.</param>
    /// <param name="strings">Words of the interface by key.</param>
    /// <param name="takeAlong">Called with full path and path in the site of every file that the page shows or links to.</param>
    public PageReferences(
        Course course, CoursePage page, IReadOnlyDictionary<string, string> strings, Action<string, string> takeAlong)
    {
        Course = course;
        Page = page;
        this.strings = strings;
        this.takeAlong = takeAlong;
        Typographer = Typographer.For(course.Options);
        links = new LinkResolver(course.Options, course.Pages);
        CitedKeys =
        [
            .. DocumentTree.Walk(page.Lecture.Document).OfType<Citation>()
                .SelectMany(citation => citation.Sources)
                .Select(source => source.Key)
                .Where(course.Bibliography.ContainsKey)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The course.</summary>
    public Course Course { get; }

    /// <summary>The page that is rendered.</summary>
    public CoursePage Page { get; }

    /// <summary>The rules of the site's language.</summary>
    public Typographer Typographer { get; }

    /// <summary>Known sources that the page cites, in the order of their first citation; the number shown is the place + 1.</summary>
    public ImmutableArray<string> CitedKeys { get; }

    /// <summary>A word of the interface; its key when the theme lacks it, so that the gap can be seen.</summary>
    public string Word(string key) => strings.TryGetValue(key, out var word) ? word : key;

    /// <summary>Number of a figure, table, formula, exercise, definition or theorem as shown, or null when it has none.</summary>
    public string? NumberOf(Block block) => Course.Numbers.GetValueOrDefault(block);

    /// <summary>Address of a label as seen from this page, or null when there is no such label.</summary>
    public string? AddressOf(string label)
    {
        if (!Course.Labels.TryGetValue(label, out var target))
        {
            return null;
        }

        return target.Address == Page.Address ? $"#{label}" : $"{RelativeAddress.Between(Page.Address, target.Address)}#{label}";
    }

    /// <summary>Address for the page of a link or image as the author wrote it; a file it leads to goes along into the site.</summary>
    public string AddressOfLink(string url) => ResolveLink(url).Href;

    /// <summary>Where a link or image leads; a file it leads to goes along into the site. Its problems are known from the course.</summary>
    public ResolvedLink ResolveLink(string url)
    {
        var link = links.Resolve(Page, url, Page.Lecture.Source.LocationAt(0));
        if (link is { FullPath: { } fullPath, SitePath: { } sitePath })
        {
            takeAlong(fullPath, sitePath);
        }

        return link;
    }
}
