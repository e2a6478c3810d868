namespace SiteGen.Problems;

/// <summary>What can be wrong with a theme: LEC08xx.</summary>
public static class ThemeProblems
{
    /// <summary>A theme, layout or partial that is named does not exist.</summary>
    public static readonly ProblemKind MissingTemplate = new("LEC0801");

    /// <summary>A Liquid template cannot be parsed or rendered.</summary>
    public static readonly ProblemKind TemplateError = new("LEC0802");

    /// <summary><c>theme.json</c> is not what it should be.</summary>
    public static readonly ProblemKind BrokenManifest = new("LEC0803");

    /// <summary>A style sheet, script or picture of the theme does not exist.</summary>
    public static readonly ProblemKind MissingAsset = new("LEC0804");

    /// <summary>The interface strings of a language are missing or cannot be read.</summary>
    public static readonly ProblemKind BrokenStrings = new("LEC0805");
}
