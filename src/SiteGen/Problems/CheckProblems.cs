namespace SiteGen.Problems;

/// <summary>What the finished pages show to be missing or wrong.</summary>
public static class CheckProblems
{
    /// <summary>A chart that a cell made has no alternative text.</summary>
    public static readonly ProblemKind MissingAlternativeText = new("LEC0901", Severity.Warning);

    /// <summary>A cell with a caption or a figure's label makes no figure.</summary>
    public static readonly ProblemKind MissingFigure = new("LEC0902", Severity.Warning);

    /// <summary>An image file that is no image.</summary>
    public static readonly ProblemKind BrokenImage = new("LEC0903");

    /// <summary>An image that every reader would load from another site.</summary>
    public static readonly ProblemKind ForeignImage = new("LEC0904", Severity.Warning);
}
