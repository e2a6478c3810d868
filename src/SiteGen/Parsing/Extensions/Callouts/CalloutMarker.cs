using Markdig.Syntax.Inlines;

namespace SiteGen.Parsing.Extensions.Callouts;

/// <summary>The line <c>[!NOTE]</c> at the head of a quote. Gone after parsing.</summary>
internal sealed class CalloutMarker(CalloutKind? kind) : LeafInline
{
    /// <summary>What the quote is; null when the author wrote a name that does not exist.</summary>
    public CalloutKind? Kind { get; } = kind;
}
