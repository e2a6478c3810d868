using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>The first items of a sequence, which may be lazy or endless: one item more than is shown is asked for,
/// never more.</summary>
/// <param name="Items">The items to show.</param>
/// <param name="More">What to say about the others, or null when there are none.</param>
internal sealed record ShownItems(ImmutableArray<object?> Items, string? More)
{
    /// <summary>Number of rows that a table shows.</summary>
    public const int MostRows = 50;

    /// <summary>Number of items that a list shows.</summary>
    public const int MostItems = 100;

    /// <summary>Takes the first items.</summary>
    public static ShownItems Of(IEnumerable sequence, int most)
    {
        var items = ImmutableArray.CreateBuilder<object?>();
        foreach (var item in sequence)
        {
            if (items.Count == most)
            {
                return new ShownItems(items.ToImmutable(), Rest(sequence, most));
            }

            items.Add(item);
        }

        return new ShownItems(items.ToImmutable(), null);
    }

    private static string Rest(IEnumerable sequence, int shown) => sequence is ICollection all
        ? string.Create(CultureInfo.InvariantCulture, $"… ещё {all.Count - shown}")
        : "…";
}
