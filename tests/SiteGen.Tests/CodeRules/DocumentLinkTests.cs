using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Parsing.Extensions.Cells;

namespace SiteGen.Tests.CodeRules;

/// <summary>The documents agree with each other and with what the program knows.</summary>
public sealed class DocumentLinkTests
{
    private const string Guide = "docs/authoring.md";

    [Fact]
    public void LinksLeadToFiles() => Rule.Holds(
        from document in MarkdownDocument.All
        from link in document.Links
        let file = document.Resolve(link).File
        where !Path.Exists(Path.Combine(Repository.Root, file))
        select $"{document.Path}: {link}");

    [Fact]
    public void FragmentsAreHeadings() => Rule.Holds(
        from document in MarkdownDocument.All
        from link in document.Links
        let target = document.Resolve(link)
        where target.Fragment.Length > 0
        where MarkdownDocument.All.FirstOrDefault(other => other.Path == target.File) is not { } other
            || !other.Fragments.Contains(target.Fragment)
        select $"{document.Path}: {link}");

    [Fact]
    public void LinksAreFound()
    {
        var readme = MarkdownDocument.All.Single(document => document.Path == "README.md");
        Assert.Contains("docs/architecture.md", readme.Links);
        Assert.Contains("docs/images/page.webp", readme.Links);
    }

    [Fact]
    public void TheReadmeIsShort() => Assert.InRange(Repository.Read("README.md").Split('\n').Length - 1, 1, 120);

    [Fact]
    public void TheGuideNamesEveryOptionOfACell() => Rule.Holds(Unnamed(CellOption.Names));

    [Fact]
    public void TheGuideNamesEveryKeyOfTheSite() => Rule.Holds(Unnamed(SiteOptionsTable.Keys.Shapes.Keys));

    [Fact]
    public void TheGuideNamesEveryKeyOfTheFrontMatter() => Rule.Holds(Unnamed(FrontMatterTable.Keys.Shapes.Keys));

    /// <summary>Named means: in back-ticks, as a word of its own.</summary>
    private static IEnumerable<string> Unnamed(IEnumerable<string> names)
    {
        var guide = Repository.Read(Guide);
        return names.Where(name => !guide.Contains($"`{name}`", StringComparison.Ordinal)).Select(name => $"{Guide}: {name}");
    }
}
