namespace SiteGen.Problems;

/// <summary>What can be wrong with <c>site.json</c>.</summary>
public static class ConfigurationProblems
{
    /// <summary>There is no site.json.</summary>
    public static readonly ProblemKind Missing = new("LEC0101");

    /// <summary>The file is not JSON.</summary>
    public static readonly ProblemKind BrokenJson = new("LEC0102");

    /// <summary>A key that does not exist.</summary>
    public static readonly ProblemKind UnknownKey = new("LEC0103");

    /// <summary>A value of the wrong type.</summary>
    public static readonly ProblemKind WrongType = new("LEC0104");

    /// <summary>A value that is not possible.</summary>
    public static readonly ProblemKind BadValue = new("LEC0105");

    /// <summary>A key that is given twice.</summary>
    public static readonly ProblemKind DuplicateKey = new("LEC0106");

    /// <summary>The folders of the content and of the built site lie in each other.</summary>
    public static readonly ProblemKind FoldersOverlap = new("LEC0107");
}
