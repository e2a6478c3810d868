using System.Collections.Immutable;

namespace SiteGen.Problems;

/// <summary>
/// Decides what is reported and what makes the build fail: <c>problems</c> of site.json first, then <c>--strict</c>.
/// </summary>
/// <param name="Settings">What site.json says about single codes.</param>
/// <param name="Strict">Whether every warning that is left counts as an error.</param>
public sealed record ProblemPolicy(ImmutableSortedDictionary<string, ProblemSetting> Settings, bool Strict)
{
    /// <summary>The problems to report, each once, sorted by place.</summary>
    public ImmutableArray<Problem> Apply(IEnumerable<Problem> problems) =>
    [
        .. problems
            .Distinct()
            .Select(Apply)
            .OfType<Problem>()
            .OrderBy(problem => problem.At)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];

    private Problem? Apply(Problem problem)
    {
        var known = Settings.TryGetValue(problem.Code, out var setting);
        if (known && setting == ProblemSetting.Off)
        {
            return null;
        }

        var severity = known ? (setting == ProblemSetting.Error ? Severity.Error : Severity.Warning) : problem.Severity;
        return problem with { Severity = Strict ? Severity.Error : severity };
    }
}
