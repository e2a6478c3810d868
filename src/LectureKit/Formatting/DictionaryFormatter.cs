using System.Collections;
using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A dictionary as a table of two columns, in its own order.</summary>
internal sealed class DictionaryFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (value is not IEnumerable pairs || PairType(value.GetType()) is not { } type)
        {
            return null;
        }

        var key = type.GetProperty("Key")!;
        var content = type.GetProperty("Value")!;
        var shown = ShownItems.Of(pairs, ShownItems.MostRows);
        var rows = shown.Items.Select(
            pair => ImmutableArray.Create(TableCell.Of(key.GetValue(pair)), TableCell.Of(content.GetValue(pair))));
        return new Table(["Ключ", "Значение"], [.. rows], shown.More).Forms(alt);
    }

    private static Type? PairType(Type type) => type.GetInterfaces()
        .Append(type)
        .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(candidate => candidate.GetGenericArguments()[0])
        .FirstOrDefault(item => item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
}
