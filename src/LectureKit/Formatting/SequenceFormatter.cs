using System.Collections;
using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Any other sequence as a list: <c>[1, 2, 3]</c>.</summary>
internal sealed class SequenceFormatter : IFormatter
{
    private const int LineWidth = 80;

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) =>
        value is IEnumerable sequence && !PrintsItself(value) ? PlainText.Form(Write(sequence)) : null;

    /// <summary>True when the author of the type said how it prints.</summary>
    public static bool PrintsItself(object value)
    {
        var owner = value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType;
        return owner != typeof(object) && owner != typeof(ValueType);
    }

    private static string Write(IEnumerable sequence)
    {
        var shown = ShownItems.Of(sequence, ShownItems.MostItems);
        List<string> items = [.. shown.Items.Select(PlainText.OfItem)];
        if (shown.More is { } more)
        {
            items.Add(more);
        }

        return items.Any(item => item.Contains('\n', StringComparison.Ordinal))
            ? $"[{string.Join(",\n", items).Replace("\n", "\n ", StringComparison.Ordinal)}]"
            : $"[{string.Join(",\n ", Lines(items))}]";
    }

    private static IEnumerable<string> Lines(List<string> items)
    {
        var line = "";
        foreach (var item in items)
        {
            if (line.Length > 0 && line.Length + item.Length + 3 > LineWidth)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? $", {item}" : item;
        }

        yield return line;
    }
}
