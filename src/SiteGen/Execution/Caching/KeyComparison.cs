using SiteGen.Parsing;

namespace SiteGen.Execution.Caching;

/// <summary>Says in an author's words what is new in a key.</summary>
internal static class KeyComparison
{
    /// <summary>The first thing that differs; null when nothing does.</summary>
    public static string? Describe(CacheKey before, CacheKey now, Lecture lecture) => Parts(before, now) ?? Cells(before, now, lecture);

    private static string? Parts(CacheKey before, CacheKey now)
    {
        var old = before.Parts.ToDictionary(part => part.Name, part => part.Hash, StringComparer.Ordinal);
        foreach (var (name, hash) in now.Parts)
        {
            if (!old.Remove(name, out var oldHash))
            {
                return $"{name} is new";
            }

            if (oldHash != hash)
            {
                return $"{name} changed";
            }
        }

        return old.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } gone ? $"{gone} is gone" : null;
    }

    private static string? Cells(CacheKey before, CacheKey now, Lecture lecture)
    {
        var (old, cells) = (before.Cells, now.Cells);
        var same = old.Zip(cells).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same == cells.Length)
        {
            return same == old.Length ? null : "its last cells are gone";
        }

        var cell = $"cell {same + 1} (line {lecture.Cells[same].Positions.Start.Line})";
        var isNew = same == old.Length || (cells.Length > old.Length && cells[same + 1] == old[same]);
        var isGone = cells.Length < old.Length && cells[same] == old[same + 1];
        return isNew ? $"{cell} is new" : isGone ? $"a cell in front of {cell} is gone" : $"{cell} changed";
    }
}
