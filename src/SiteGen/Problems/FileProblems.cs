namespace SiteGen.Problems;

/// <summary>What can be wrong with the files and folders of a site, whatever is in them.</summary>
public static class FileProblems
{
    /// <summary>The system does not let us read a file.</summary>
    public static readonly ProblemKind Unreadable = new("LEC0110");

    /// <summary>A text file is not UTF-8.</summary>
    public static readonly ProblemKind NotUtf8 = new("LEC0111");

    /// <summary>A text file is larger than any text.</summary>
    public static readonly ProblemKind TooLarge = new("LEC0112");

    /// <summary>The folder with the pages does not exist.</summary>
    public static readonly ProblemKind NoContent = new("LEC0113");

    /// <summary>A symbolic link leads out of the site's folder, in a circle or to nothing.</summary>
    public static readonly ProblemKind LinkNotFollowed = new("LEC0114", Severity.Warning);

    /// <summary>A file of the output folder that this program did not write stands where the site needs one.</summary>
    public static readonly ProblemKind ForeignFile = new("LEC0115");

    /// <summary>
    /// A path of the built site is not possible, leaves the output folder or clashes with another one.
    /// </summary>
    public static readonly ProblemKind OutputPath = new("LEC0116");

    /// <summary>The site has no page that could be published.</summary>
    public static readonly ProblemKind NoPages = new("LEC0117");
}
