namespace LectureKit;

/// <summary>Finds the existing names that an author may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>The three names nearest to the given one, the nearest first; folders in front of a name do not
    /// count.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known) =>
    [
        .. known.Distinct(StringComparer.Ordinal)
            .OrderBy(candidate => Distance(Last(name), Last(candidate)))
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant();

    /// <summary>Levenshtein distance: insertions, deletions and substitutions, one row of the table at a
    /// time.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        foreach (var (i, letter) in from.Index())
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (letter == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
