using System.Text.RegularExpressions;
using SiteGen.Configuration.Options;
using SiteGen.Problems;

namespace SiteGen.Configuration;

/// <summary>
/// The keys of <c>site.json</c>. A new key is one line here, one in <c>site.schema.json</c> and one in
/// <see cref="SiteOptions"/>.
/// </summary>
public static partial class SiteOptionsTable
{
    private static readonly OptionTable<Limits> LimitKeys = new(
        OptionKey<Limits>.Of("cell", OptionTypes.Time, (limits, value) => limits with { Cell = value }),
        OptionKey<Limits>.Of("lecture", OptionTypes.Time, (limits, value) => limits with { Lecture = value }),
        OptionKey<Limits>.Of("memory", OptionTypes.Size, (limits, value) => limits with { Memory = value }),
        OptionKey<Limits>.Of("output", OptionTypes.Size, (limits, value) => limits with { Output = value }));

    private static readonly OptionTable<CacheOptions> CacheKeys = new(
        OptionKey<CacheOptions>.Of("limit", OptionTypes.Size, (cache, value) => cache with { Limit = value }));

    private static readonly OptionType<string> Folder =
        OptionTypes.Pattern("a folder inside the site's folder such as 'content', with '/' between names", IsInside);

    private static readonly OptionType<string> Language =
        OptionTypes.Pattern("a language code such as 'ru' or 'en'", text => LanguageCode().IsMatch(text));

    private static readonly OptionType<string> Address = OptionTypes.Pattern(
        "an address such as 'https://example.org/course/'",
        text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http");

    private static readonly OptionType<string> Theme =
        OptionTypes.Pattern("the name of a theme such as 'default'", text => ThemeName().IsMatch(text));

    private static readonly OptionType<string> Variable =
        OptionTypes.Pattern("the name of an environment variable", text => VariableName().IsMatch(text));

    private static readonly OptionType<ProblemSetting> Setting = OptionTypes.Choice(
        ("error", ProblemSetting.Error),
        ("warning", ProblemSetting.Warning),
        ("off", ProblemSetting.Off));

    /// <summary>All keys.</summary>
    public static OptionTable<SiteOptions> Keys { get; } = new(
        OptionKey<SiteOptions>.Of("$schema", OptionTypes.Text, (options, _) => options),
        OptionKey<SiteOptions>.Of("title", OptionTypes.Name, (options, value) => options with { Title = value }),
        OptionKey<SiteOptions>.Of("description", OptionTypes.Text, (options, value) => options with { Description = value }),
        OptionKey<SiteOptions>.Of("language", Language, (options, value) => options with { Language = value }),
        OptionKey<SiteOptions>.Of("typography", OptionTypes.Flag, (options, value) => options with { Typography = value }),
        OptionKey<SiteOptions>.Of("url", Address, (options, value) => options with { Url = value }),
        OptionKey<SiteOptions>.Of("authors", OptionTypes.NameList, (options, value) => options with { Authors = value }),
        OptionKey<SiteOptions>.Of("license", OptionTypes.Text, (options, value) => options with { License = value }),
        OptionKey<SiteOptions>.Of("theme", Theme, (options, value) => options with { Theme = value }),
        OptionKey<SiteOptions>.Of("content", Folder, (options, value) => options with { Content = value.TrimEnd('/') }),
        OptionKey<SiteOptions>.Of("output", Folder, (options, value) => options with { Output = value.TrimEnd('/') }),
        OptionKey<SiteOptions>.Of("seed", OptionTypes.Integer, (options, value) => options with { Seed = value }),
        OptionKey<SiteOptions>.Of(
            "macros",
            OptionTypes.MapOf("a LaTeX command such as '\\R'", key => MacroName().IsMatch(key), OptionTypes.Text),
            (options, value) => options with { Macros = value }),
        OptionKey<SiteOptions>.Of(
            "limits",
            OptionTypes.Group(LimitKeys, new Limits()),
            (options, value) => options with { Limits = value }),
        OptionKey<SiteOptions>.Of(
            "problems",
            OptionTypes.MapOf("the code of a problem such as 'LEC0301'", key => ProblemCode().IsMatch(key), Setting),
            (options, value) => options with { Problems = value }),
        OptionKey<SiteOptions>.Of("environment", OptionTypes.ListOf(Variable), (options, value) => options with { Environment = value }),
        OptionKey<SiteOptions>.Of(
            "cache",
            OptionTypes.Group(CacheKeys, new CacheOptions()),
            (options, value) => options with { Cache = value }));

    private static bool IsInside(string folder) =>
        folder.TrimEnd('/') is { Length: > 0 } path
        && path.IndexOfAny(['\\', ':', '\0']) < 0
        && path.Split('/').All(name => name is not ("" or "." or ".."));

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageCode();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$")]
    private static partial Regex ThemeName();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex VariableName();

    [GeneratedRegex(@"^\\([A-Za-z]+|[^A-Za-z\s])$")]
    private static partial Regex MacroName();

    [GeneratedRegex("^LEC[0-9]{4}$")]
    private static partial Regex ProblemCode();
}
