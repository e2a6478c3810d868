using System.Collections;
using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Arrays of several dimensions and arrays of arrays of numbers: rows under one another, columns aligned.</summary>
internal sealed class ArrayFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        Array { Rank: 2 } matrix => PlainText.Form(Write(Rows(matrix))),
        Array { Rank: > 2 } array => PlainText.Form(Write(Slices(array, []))),
        IEnumerable rows when IsJagged(value.GetType()) => PlainText.Form(Write(ShownItems.Of(rows, ShownItems.MostRows))),
        _ => null,
    };

    private static bool IsJagged(Type type) => ItemType(type) is { } row && ItemType(row) is { IsPrimitive: true };

    private static Type? ItemType(Type type) => type.IsArray ? type.GetArrayRank() == 1 ? type.GetElementType() : null
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0]
        : null;

    private static ShownItems Rows(Array matrix) => ShownItems.Of(Slices(matrix, []), ShownItems.MostRows);

    private static IEnumerable Slices(Array array, int[] prefix)
    {
        for (var index = 0; index < array.GetLength(prefix.Length); index++)
        {
            int[] place = [.. prefix, index];
            yield return place.Length == array.Rank ? array.GetValue(place) : Slices(array, place);
        }
    }

    private static string Write(IEnumerable slices)
    {
        var parts = ShownItems.Of(slices, ShownItems.MostRows);
        var inner = parts.Items.Select(part => Write(ShownItems.Of((IEnumerable)part!, ShownItems.MostRows)));
        IEnumerable<string> all = parts.More is { } more ? [.. inner, more] : inner;
        return $"[{string.Join(",\n\n", all).Replace("\n", "\n ", StringComparison.Ordinal)}]";
    }

    private static string Write(ShownItems rows)
    {
        List<List<string>> texts = [.. rows.Items.Select(row => Texts((IEnumerable?)row))];
        List<int> widths = [.. Enumerable.Range(0, texts.Select(row => row.Count).DefaultIfEmpty().Max())
            .Select(column => texts.Max(row => column < row.Count ? row[column].Length : 0))];
        List<string> lines = [.. texts.Select(row => $"[{string.Join(", ", row.Select((text, column) => text.PadLeft(widths[column])))}]")];
        if (rows.More is { } more)
        {
            lines.Add(more);
        }

        return $"[{string.Join(",\n ", lines)}]";
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
