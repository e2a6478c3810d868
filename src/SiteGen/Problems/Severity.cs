namespace SiteGen.Problems;

/// <summary>How bad a <see cref="Problem"/> is. Only errors make the build fail.</summary>
public enum Severity
{
    /// <summary>Reported; the page is still published.</summary>
    Warning,

    /// <summary>The page must not be published.</summary>
    Error,
}
