using System.Collections;
using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A sequence of records, tuples or anonymous objects as a table.</summary>
internal sealed class TableFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (value is not IEnumerable sequence || SequenceFormatter.PrintsItself(value) || ItemColumns(value.GetType()) is null)
        {
            return null;
        }

        var shown = ShownItems.Of(sequence, ShownItems.MostRows);
        var types = shown.Items.OfType<object>().Select(item => item.GetType()).Distinct().ToList();
        var columns = types.Count == 1 ? RecordColumns.Of(types[0]) : ItemColumns(value.GetType());
        return columns is null ? null : new Table(
            columns.Names,
            [.. shown.Items.Select(item => Row(columns, item))],
            shown.More).Forms(alt);
    }

    private static ImmutableArray<TableCell> Row(RecordColumns columns, object? item) => item is null
        ? [.. columns.Names.Select(_ => new TableCell("", false))]
        : [.. columns.Values(item).Select(TableCell.Of)];

    /// <summary>By the declared type of the items, so that a lazy sequence is not touched to find out.</summary>
    private static RecordColumns? ItemColumns(Type sequence) => sequence.GetInterfaces()
        .Append(sequence)
        .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(candidate => RecordColumns.Of(candidate.GetGenericArguments()[0]))
        .OfType<RecordColumns>()
        .FirstOrDefault();
}
