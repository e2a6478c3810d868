using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Configuration.Options;

/// <summary>The types that options have.</summary>
public static class OptionTypes
{
    /// <summary>Tells whether a text is a possible value, and which.</summary>
    public delegate bool TextParser<T>(string text, out T value);

    /// <summary>Any text.</summary>
    public static OptionType<string> Text { get; } = OfText("text", (string text, out string value) =>
    {
        value = text;
        return true;
    });

    /// <summary>A text that says something.</summary>
    public static OptionType<string> Name { get; } =
        Pattern("a non-empty text", text => !string.IsNullOrWhiteSpace(text));

    /// <summary>A whole number of 32 bits.</summary>
    public static OptionType<int> Integer { get; } = Scalar<int>(
        "integer",
        ScalarKind.Number,
        "a whole number",
        (text, out value) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    /// <summary>True or false.</summary>
    public static OptionType<bool> Flag { get; } = Scalar<bool>(
        "boolean",
        ScalarKind.Flag,
        "true or false",
        (text, out value) => (value = text == "true") || text == "false");

    /// <summary>A length of time.</summary>
    public static OptionType<TimeSpan> Time { get; } = OfText<TimeSpan>(Duration.Form, Duration.TryParse);

    /// <summary>An amount of memory in bytes.</summary>
    public static OptionType<long> Size { get; } = OfText<long>(ByteSize.Form, ByteSize.TryParse);

    /// <summary>A day.</summary>
    public static OptionType<DateOnly> Date { get; } = OfText<DateOnly>(
        "a date such as '2026-09-01'",
        (text, out value) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    /// <summary>One text or a list of texts.</summary>
    public static OptionType<ImmutableArray<string>> NameList { get; } = ListOf(Name);

    /// <summary>A text that fulfils a condition; <paramref name="form"/> says which, to follow "must be".</summary>
    public static OptionType<string> Pattern(string form, Predicate<string> accepts) =>
        OfText(form, (string text, out string value) => accepts(value = text));

    /// <summary>One of a few words.</summary>
    public static OptionType<T> Choice<T>(params ImmutableArray<(string Word, T Value)> choices)
    {
        var words = choices.Select(choice => choice.Word).ToImmutableArray();
        var form = string.Join(", ", words[..^1].Select(word => $"'{word}'")) + $" or '{words[^1]}'";
        var type = OfText<T>(form, (text, out value) =>
        {
            var index = words.IndexOf(text);
            value = index < 0 ? default! : choices[index].Value;
            return index >= 0;
        });
        return type with { Shape = type.Shape with { Choices = words } };
    }

    /// <summary>A list; a single value stands for a list of one.</summary>
    public static OptionType<ImmutableArray<T>> ListOf<T>(OptionType<T> item)
    {
        return new(OptionShape.Of("array", "string"), TryRead);

        bool TryRead(OptionNode node, string name, OptionReading reading, out ImmutableArray<T> value)
        {
            ImmutableArray<OptionNode> nodes = node is OptionList list ? list.Items : [node];
            var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
            foreach (var one in nodes)
            {
                if (item.TryRead(one, name, reading, out var read))
                {
                    items.Add(read);
                }
            }

            value = items.ToImmutable();
            return value.Length == nodes.Length;
        }
    }

    /// <summary>A group whose keys the author chooses; <paramref name="keyForm"/> says what they look like.</summary>
    public static OptionType<ImmutableSortedDictionary<string, T>> MapOf<T>(
        string keyForm, Predicate<string> acceptsKey, OptionType<T> item)
    {
        return new(OptionShape.Of("object"), TryRead);

        bool TryRead(OptionNode node, string name, OptionReading reading, out ImmutableSortedDictionary<string, T> value)
        {
            value = ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
            if (node is not OptionMapping mapping)
            {
                reading.WrongType(node, name, "a group of keys");
                return false;
            }

            foreach (var entry in reading.Distinct(mapping, $"{name}."))
            {
                if (!acceptsKey(entry.Name))
                {
                    reading.BadKey(entry, name, keyForm);
                }
                else if (item.TryRead(entry.Value, $"{name}.{entry.Name}", reading, out var read))
                {
                    value = value.Add(entry.Name, read);
                }
            }

            return true;
        }
    }

    /// <summary>A group with a table of keys of its own.</summary>
    public static OptionType<T> Group<T>(OptionTable<T> table, T defaults)
    {
        return new(OptionShape.Of("object") with { Keys = table.Shapes }, TryRead);

        bool TryRead(OptionNode node, string name, OptionReading reading, out T value)
        {
            value = defaults;
            if (node is not OptionMapping mapping)
            {
                reading.WrongType(node, name, "a group of keys");
                return false;
            }

            value = table.Read(mapping, defaults, reading, $"{name}.");
            return true;
        }
    }

    private static OptionType<T> OfText<T>(string form, TextParser<T> parser) =>
        Scalar("string", ScalarKind.Text, form, parser);

    private static OptionType<T> Scalar<T>(string jsonType, ScalarKind kind, string form, TextParser<T> parser)
    {
        return new(OptionShape.Of(jsonType), TryRead);

        bool TryRead(OptionNode node, string name, OptionReading reading, out T value)
        {
            value = default!;
            if (node is not OptionScalar scalar || (scalar.Kind != kind && scalar.Kind != ScalarKind.Plain))
            {
                reading.WrongType(node, name, form);
                return false;
            }

            if (!parser(scalar.Text, out value))
            {
                reading.BadValue(scalar, name, form);
                return false;
            }

            return true;
        }
    }
}
