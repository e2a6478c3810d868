namespace SiteGen.Problems;

/// <summary>Finds the known name that an author probably meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the smallest edit distance to <paramref name="name"/>, or null when none is near: the
    /// distance
    /// may be at most a third of the longer name, or one edit; a single letter could be anything.
    /// </summary>
    /// <param name="name">What the author wrote.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="mostEdits">A smaller limit, where there are so many candidates that one is always near.</param>
    public static string? Find(string name, IEnumerable<string> candidates, int mostEdits = int.MaxValue)
    {
        var best = candidates
            .Select(candidate => (candidate, distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => Distance(name, pair.candidate))
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best.candidate is null)
        {
            return null;
        }

        var allowed = Math.Min(name.Length - 1, Math.Max(1, Math.Max(name.Length, best.candidate.Length) / 3));
        return best.distance <= Math.Min(allowed, mostEdits) ? best.candidate : null;
    }

    /// <summary>A hint that names the nearest candidate, or the whole list when none is near.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> candidates)
    {
        var nearest = Find(name, candidates);
        return nearest is null ? $"known: {string.Join(", ", candidates)}" : $"did you mean '{nearest}'?";
    }

    /// <summary>
    /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
    /// </summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Step(d, a, b, i, j);
            }
        }

        return d[a.Length, b.Length];
    }

    private static int Step(int[,] d, string a, string b, int i, int j)
    {
        var substitution = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(substitution, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }
}
