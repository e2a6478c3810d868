using System.Collections;
using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Arrays of several dimensions and arrays of arrays of numbers: rows under one another, columns
/// aligned.</summary>
internal sealed class ArrayFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        Array { Rank: > 1 } array => PlainText.Form(Write(Slices(array, []), array.Rank)),
        IEnumerable rows when IsJagged(value.GetType()) => PlainText.Form(Write(rows, 2)),
        _ => null,
    };

    private static bool IsJagged(Type type) => ItemType(type) is { } row && ItemType(row) is { IsPrimitive: true };

    private static Type? ItemType(Type type) => type.IsArray ? type.GetArrayRank() == 1 ? type.GetElementType() : null
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0]
        : null;

    private static IEnumerable Slices(Array array, int[] prefix)
    {
        for (var index = 0; index < array.GetLength(prefix.Length); index++)
        {
            int[] place = [.. prefix, index];
            yield return place.Length == array.Rank ? array.GetValue(place) : Slices(array, place);
        }
    }

    /// <summary>Slices of more than two dimensions have a blank line between them.</summary>
    private static string Write(IEnumerable slices, int rank)
    {
        var shown = ShownItems.Of(slices, ShownItems.MostRows);
        var parts = rank == 2 ? Rows(shown.Items) : shown.Items.Select(part => Write((IEnumerable)part!, rank - 1));
        IEnumerable<string> all = shown.More is { } more ? [.. parts, more] : parts;
        return $"[{string.Join(rank == 2 ? ",\n " : ",\n\n ", all.Select(Indent))}]";
    }

    private static string Indent(string part) => string.Join(
        '\n', part.Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : " " + line));

    private static IEnumerable<string> Rows(ImmutableArray<object?> rows)
    {
        List<List<string>> texts = [.. rows.Select(row => Texts((IEnumerable?)row))];
        List<int> widths =
        [
            .. Enumerable.Range(0, texts.Select(row => row.Count).DefaultIfEmpty().Max())
                .Select(column => texts.Max(row => column < row.Count ? row[column].Length : 0)),
        ];
        return texts.Select(row => $"[{string.Join(", ", row.Select((text, column) => text.PadLeft(widths[column])))}]");
    }

    private static List<string> Texts(IEnumerable? row)
    {
        var shown = ShownItems.Of(row ?? Array.Empty<object>(), ShownItems.MostItems);
        List<string> texts = [.. shown.Items.Select(PlainText.OfItem)];
        if (shown.More is { } more)
        {
            texts.Add(more);
        }

        return texts;
    }
}
