using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Configuration;

/// <summary>What was read from <c>site.json</c>.</summary>
/// <param name="Options">The options; a key that is missing or wrong has its default.</param>
/// <param name="Source">The file, for excerpts; null when it could not be read.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record SiteOptionsFile(SiteOptions Options, SourceFile? Source, ImmutableArray<Problem> Problems)
{
    /// <summary>Where each key stands, by its dotted path: <c>title</c>, <c>macros.\R</c>.</summary>
    public ImmutableSortedDictionary<string, SourceLocation> Keys { get; init; } =
        ImmutableSortedDictionary.Create<string, SourceLocation>(StringComparer.Ordinal);

    /// <summary>Place of a key, or the start of the file when it is not given.</summary>
    public SourceLocation PlaceOf(string key) =>
        Keys.GetValueOrDefault(key) ?? new SourceLocation(SiteOptionsReader.FileName, 1, 1);
}
