namespace SiteGen.Problems;

/// <summary>What can be wrong between the pages of a course: labels, links, files and sources.</summary>
public static class ReferenceProblems
{
    /// <summary>A label that stands twice in the course.</summary>
    public static readonly ProblemKind DuplicateLabel = new("LEC0401");

    /// <summary>A reference to a label that does not exist.</summary>
    public static readonly ProblemKind UnknownLabel = new("LEC0402");

    /// <summary>Two pages with one address.</summary>
    public static readonly ProblemKind DuplicateAddress = new("LEC0403");

    /// <summary>Two pages of one folder with the same <c>order</c>.</summary>
    public static readonly ProblemKind DuplicateOrder = new("LEC0404");

    /// <summary>A link to a page that does not exist.</summary>
    public static readonly ProblemKind UnknownPage = new("LEC0405");

    /// <summary>A link to a place that its page does not have.</summary>
    public static readonly ProblemKind UnknownFragment = new("LEC0406");

    /// <summary>An image or another file that does not exist.</summary>
    public static readonly ProblemKind MissingFile = new("LEC0407");

    /// <summary>A path that leads out of the site's folder.</summary>
    public static readonly ProblemKind OutsideSite = new("LEC0408");

    /// <summary>A <c>references.json</c> that cannot be read.</summary>
    public static readonly ProblemKind BrokenBibliography = new("LEC0409");

    /// <summary>A citation of a source that does not exist.</summary>
    public static readonly ProblemKind UnknownSource = new("LEC0410");
}
