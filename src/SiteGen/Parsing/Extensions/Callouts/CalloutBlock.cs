using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>The kinds of callouts.</summary>
public enum CalloutKind
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Makes life easier.</summary>
    Tip,

    /// <summary>Must not be missed.</summary>
    Important,

    /// <summary>Goes wrong easily.</summary>
    Warning,

    /// <summary>Does harm.</summary>
    Caution,
}

/// <summary>A quote that begins with <c>[!NOTE]</c>.</summary>
public sealed class CalloutBlock(CalloutKind kind) : ContainerBlock(null)
{
    /// <summary>What it is.</summary>
    public CalloutKind Kind { get; } = kind;
}
