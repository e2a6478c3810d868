namespace SiteGen.Commands;

/// <summary>What the process returns.</summary>
public static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Good = 0;

    /// <summary>The content has problems.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program or of its environment.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
