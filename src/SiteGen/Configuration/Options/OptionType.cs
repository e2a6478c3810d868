using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Configuration.Options;

/// <summary>Reads one value; reports what is wrong with it under the given name and answers false.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
public delegate bool OptionValueReader<T>(
    OptionNode node, string name, OptionReading reading, [MaybeNullWhen(false)] out T value);

/// <summary>A type that options can have.</summary>
/// <typeparam name="T">What a value becomes.</typeparam>
/// <param name="Shape">What editors know of the type.</param>
/// <param name="TryRead">Turns a value into a <typeparamref name="T"/>.</param>
public sealed record OptionType<T>(OptionShape Shape, OptionValueReader<T> TryRead);

/// <summary>What a JSON schema says about a type; a test compares it with the schema that editors use.</summary>
/// <param name="JsonTypes">Names of JSON types, such as <c>string</c>.</param>
/// <param name="Choices">The only values, or empty when there are others.</param>
/// <param name="Keys">The keys of a group, or empty when they are free.</param>
public sealed record OptionShape(
    ImmutableArray<string> JsonTypes,
    ImmutableArray<string> Choices,
    ImmutableSortedDictionary<string, OptionShape> Keys)
{
    /// <summary>A type without choices and keys.</summary>
    public static OptionShape Of(params ImmutableArray<string> jsonTypes) =>
        new(jsonTypes, [], ImmutableSortedDictionary<string, OptionShape>.Empty);
}
