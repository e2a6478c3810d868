using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>What <c>references.json</c> holds.</summary>
/// <param name="Entries">Sources by their id.</param>
/// <param name="Problems">What is wrong with the file.</param>
public sealed record Bibliography(
    ImmutableSortedDictionary<string, BibliographyEntry> Entries, ImmutableArray<Problem> Problems)
{
    /// <summary>A site without sources.</summary>
    public static Bibliography Empty { get; } = new(ImmutableSortedDictionary<string, BibliographyEntry>.Empty, []);
}
