namespace SiteGen.Problems;

/// <summary>What can be wrong with the options at the head of a page.</summary>
public static class FrontMatterProblems
{
    /// <summary>The head is not closed by a line <c>---</c>.</summary>
    public static readonly ProblemKind Unclosed = new("LEC0201");

    /// <summary>The head is not YAML.</summary>
    public static readonly ProblemKind BrokenYaml = new("LEC0202");

    /// <summary>A key that does not exist.</summary>
    public static readonly ProblemKind UnknownKey = new("LEC0203");

    /// <summary>A value of the wrong type.</summary>
    public static readonly ProblemKind WrongType = new("LEC0204");

    /// <summary>A value that is not possible.</summary>
    public static readonly ProblemKind BadValue = new("LEC0205");

    /// <summary>A key that is given twice.</summary>
    public static readonly ProblemKind DuplicateKey = new("LEC0206");

    /// <summary>The head is not a list of keys with values.</summary>
    public static readonly ProblemKind NotKeys = new("LEC0207");

    /// <summary>Anchors, aliases, tags and deep nesting: YAML that front matter does not need.</summary>
    public static readonly ProblemKind UnsupportedYaml = new("LEC0208");
}
