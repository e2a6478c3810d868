using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Publishing;

/// <summary>What publishing did. With a problem nothing was changed.</summary>
/// <param name="Written">Number of files that are new or different.</param>
/// <param name="Unchanged">Number of files that were already there and kept their time stamp.</param>
/// <param name="Removed">Number of files of earlier builds that the site no longer has.</param>
/// <param name="Problems">Why nothing was published.</param>
public sealed record PublishSummary(int Written, int Unchanged, int Removed, ImmutableArray<Problem> Problems);
