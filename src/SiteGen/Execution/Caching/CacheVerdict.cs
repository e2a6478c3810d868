namespace SiteGen.Execution.Caching;

/// <summary>Why a lecture ran, or did not have to.</summary>
/// <param name="Lecture">Its file.</param>
/// <param name="FromCache">Whether its outputs are those of an earlier build.</param>
/// <param name="Reason">Why it ran; empty when it did not.</param>
/// <param name="Obstacle">Why nothing of it was kept, so that it will run again; null when it was.</param>
public sealed record CacheVerdict(string Lecture, bool FromCache, string Reason, string? Obstacle)
{
    /// <summary>Whether code of the lecture is the obstacle, so that only its author can do something about it.</summary>
    public bool IsByCode { get; init; }

    /// <summary>The verdict in one line.</summary>
    public override string ToString() =>
        FromCache ? $"{Lecture}: from the cache" : $"{Lecture}: ran, {Reason}{(Obstacle is null ? "" : $"; not kept: {Obstacle}")}";
}
