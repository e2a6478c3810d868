using System.Collections.Immutable;

namespace SiteGen.Configuration.Options;

/// <summary>The keys of a file or group: the one place that says which there are and what they change.</summary>
/// <typeparam name="TRecord">The record that the keys fill.</typeparam>
public sealed class OptionTable<TRecord>(params ImmutableArray<OptionKey<TRecord>> keys)
{
    private readonly ImmutableArray<string> names = [.. keys.Select(key => key.Name)];

    /// <summary>Name and shape of each key.</summary>
    public ImmutableSortedDictionary<string, OptionShape> Shapes { get; } =
        keys.ToImmutableSortedDictionary(key => key.Name, key => key.Shape, StringComparer.Ordinal);

    /// <summary>
    /// Changes <paramref name="defaults"/> by every key that can be read; a key that cannot is reported under
    /// <paramref name="prefix"/> and its name, and keeps its default.
    /// </summary>
    public TRecord Read(OptionMapping mapping, TRecord defaults, OptionReading reading, string prefix = "")
    {
        var record = defaults;
        foreach (var entry in reading.Distinct(mapping, prefix))
        {
            var index = names.IndexOf(entry.Name);
            if (index < 0)
            {
                reading.UnknownKey(entry, prefix + entry.Name, names);
            }
            else if (entry.Value is not OptionScalar { Kind: ScalarKind.Blank })
            {
                record = keys[index].Apply(record, entry.Value, prefix + entry.Name, reading);
            }
        }

        return record;
    }
}
