using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Execution.Caching;
using SiteGen.Problems;
using SiteGen.Publishing;
using SiteGen.Reporting;

namespace SiteGen;

/// <summary>How a build ended.</summary>
/// <param name="Problems">Everything found, sorted by place, after the severities of <c>site.json</c> and <c>--strict</c>.</param>
/// <param name="Sources">The files that problems may be in, by path.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Lectures">The lectures with the times of their cells.</param>
/// <param name="Published">What was written, or null when nothing was published.</param>
public sealed record BuildReport(
    ImmutableArray<Problem> Problems,
    IReadOnlyDictionary<string, SourceFile> Sources,
    int Pages,
    ImmutableArray<LectureSummary> Lectures,
    PublishSummary? Published)
{
    /// <summary>Why each lecture ran or did not have to, sorted by file.</summary>
    public ImmutableArray<CacheVerdict> Verdicts { get; init; } = [];

    /// <summary>Whether the site may be published.</summary>
    public bool Succeeded => Problems.All(problem => problem.Severity != Severity.Error);
}
