using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SiteGen.Execution.Caching;

/// <summary>One thing besides its cells that a run depends on.</summary>
/// <param name="Name">What an author calls it: "the seed", "LectureKit", "data/points.csv".</param>
/// <param name="Hash">A checksum of it.</param>
public sealed record KeyPart(string Name, string Hash);

/// <summary>
/// What a run depends on. The key is a chain, <c>key(i) = H(key(i−1), cell(i))</c>, and <c>key(0)</c> covers all but the cells:
/// so the keys of two lectures agree up to the first cell that differs.
/// </summary>
/// <param name="Parts">All but the cells, in a fixed order.</param>
/// <param name="Cells">A checksum of code and run options of each cell.</param>
public sealed record CacheKey(ImmutableArray<KeyPart> Parts, ImmutableArray<string> Cells)
{
    /// <summary>The last key of the chain, in hexadecimal digits.</summary>
    [JsonIgnore]
    public string Value { get; } = Cells.Aggregate(
        KeyHash.Of([.. Parts.SelectMany(part => new[] { part.Name, part.Hash })]),
        static (key, cell) => KeyHash.Of(key, cell));
}
