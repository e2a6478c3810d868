using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>The first rows of a <see cref="DataFrame"/> as a table.</summary>
internal sealed class DataFrameFormatter : IFormatter
{
    /// <summary>A table that is no longer than this is shown whole.</summary>
    private const int MostRows = 20;

    private const int FirstRows = 10;

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (value is not DataFrame frame)
        {
            return null;
        }

        var shown = frame.Count <= MostRows ? frame.Count : FirstRows;
        var more = shown == frame.Count ? null : string.Create(
            CultureInfo.InvariantCulture, $"… ещё {frame.Count - shown}; всего {frame.Count} × {frame.Columns.Count}");
        return new Table([.. frame.Columns], [.. Enumerable.Range(0, shown).Select(frame.Show)], more).Forms(alt);
    }
}
