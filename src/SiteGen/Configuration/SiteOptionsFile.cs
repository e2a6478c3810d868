using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Configuration;

/// <summary>What was read from <c>site.json</c>.</summary>
/// <param name="Options">The options; a key that is missing or wrong has its default.</param>
/// <param name="Source">The file, for excerpts; null when it could not be read.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record SiteOptionsFile(SiteOptions Options, SourceFile? Source, ImmutableArray<Problem> Problems);
