namespace SiteGen.Configuration.Options;

/// <summary>A key that a file or group may have.</summary>
/// <typeparam name="TRecord">The record that the key changes.</typeparam>
public sealed class OptionKey<TRecord>
{
    private readonly Func<TRecord, OptionNode, string, OptionReading, TRecord> apply;

    private OptionKey(string name, OptionShape shape, Func<TRecord, OptionNode, string, OptionReading, TRecord> apply)
    {
        Name = name;
        Shape = shape;
        this.apply = apply;
    }

    /// <summary>The key.</summary>
    public string Name { get; }

    /// <summary>What editors know of its type.</summary>
    public OptionShape Shape { get; }

    /// <summary>A key of the given type; <paramref name="set"/> gives the record with the value in it.</summary>
    public static OptionKey<TRecord> Of<T>(string name, OptionType<T> type, Func<TRecord, T, TRecord> set) =>
        new(name, type.Shape, (record, node, path, reading) =>
            type.TryRead(node, path, reading, out var value) ? set(record, value) : record);

    /// <summary>The record with the value in it, or unchanged when the value is wrong, which is reported.</summary>
    public TRecord Apply(TRecord record, OptionNode node, string path, OptionReading reading) =>
        apply(record, node, path, reading);
}
