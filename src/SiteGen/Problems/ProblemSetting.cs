namespace SiteGen.Problems;

/// <summary>What <c>problems</c> in site.json makes of a code.</summary>
public enum ProblemSetting
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Reported; the build goes on.</summary>
    Warning,

    /// <summary>Reported; the build fails.</summary>
    Error,
}
