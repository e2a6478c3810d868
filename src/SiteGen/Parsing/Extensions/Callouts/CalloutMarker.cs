using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>The line <c>[!NOTE]</c> at the head of a quote. Gone after parsing.</summary>
internal sealed class CalloutMarker(string name, CalloutKind? kind) : LeafInline
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;

    /// <summary>What the quote is; null when the author wrote a name that does not exist.</summary>
    public CalloutKind? Kind { get; } = kind;
}
