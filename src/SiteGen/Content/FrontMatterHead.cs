using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Content;

/// <summary>What was read from the head of a page.</summary>
/// <param name="FrontMatter">The options; a key that is missing or wrong has its default.</param>
/// <param name="BodyOffset">Offset in the file where the Markdown begins; 0 for a page without a head or with an
/// unclosed one.</param>
/// <param name="Problems">What is wrong with the head.</param>
public sealed record FrontMatterHead(FrontMatter FrontMatter, int BodyOffset, ImmutableArray<Problem> Problems);
