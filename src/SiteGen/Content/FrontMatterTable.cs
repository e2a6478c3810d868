using SiteGen.Configuration.Options;

namespace SiteGen.Content;

/// <summary>
/// The keys of a page's head. A new key is one line here, one in <c>front-matter.schema.json</c> and one in
/// <see cref="FrontMatter"/>.
/// </summary>
public static class FrontMatterTable
{
    private static readonly OptionType<DeviceChoice> Device = OptionTypes.Choice(
        ("auto", DeviceChoice.Auto),
        ("cpu", DeviceChoice.Cpu),
        ("cuda", DeviceChoice.Cuda));

    /// <summary>All keys.</summary>
    public static OptionTable<FrontMatter> Keys { get; } = new(
        OptionKey<FrontMatter>.Of("title", OptionTypes.Name, (head, value) => head with { Title = value }),
        OptionKey<FrontMatter>.Of("description", OptionTypes.Text, (head, value) => head with { Description = value }),
        OptionKey<FrontMatter>.Of("order", OptionTypes.Integer, (head, value) => head with { Order = value }),
        OptionKey<FrontMatter>.Of("date", OptionTypes.Date, (head, value) => head with { Date = value }),
        OptionKey<FrontMatter>.Of("authors", OptionTypes.NameList, (head, value) => head with { Authors = value }),
        OptionKey<FrontMatter>.Of("draft", OptionTypes.Flag, (head, value) => head with { Draft = value }),
        OptionKey<FrontMatter>.Of("run", OptionTypes.Flag, (head, value) => head with { Run = value }),
        OptionKey<FrontMatter>.Of("seed", OptionTypes.Integer, (head, value) => head with { Seed = value }),
        OptionKey<FrontMatter>.Of("device", Device, (head, value) => head with { Device = value }),
        OptionKey<FrontMatter>.Of("timeout", OptionTypes.Time, (head, value) => head with { Timeout = value }),
        OptionKey<FrontMatter>.Of("cache", OptionTypes.Flag, (head, value) => head with { Cache = value }));
}
