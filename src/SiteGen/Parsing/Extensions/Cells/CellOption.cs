using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Configuration;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>An option of a cell.</summary>
/// <param name="Name">Name as written.</param>
/// <param name="Expects">What its value may be, for the author.</param>
/// <param name="Read">Sets it; null when the value is wrong.</param>
internal sealed partial record CellOption(string Name, string Expects, Func<CellOptions, string, CellOptions?> Read)
{
    /// <summary>All options. A new one is a line here and a property of <see cref="CellOptions"/>.</summary>
    public static readonly ImmutableArray<CellOption> All =
    [
        new("run", "'true' or 'false'", (o, v) => ReadSwitch(v) is { } run ? o with { Run = run } : null),
        new("echo", "'shown', 'folded' or 'hidden'", (o, v) => ReadVisibility(v) is { } echo ? o with { Echo = echo } : null),
        new("output", "'shown', 'folded' or 'hidden'", (o, v) => ReadVisibility(v) is { } output ? o with { Output = output } : null),
        new("error", "codes such as 'CS0029', separated by blanks or commas", (o, v) =>
            ReadList(v, ErrorCode()) is { } codes ? o with { ExpectedErrors = codes } : null),
        new("throws", "names of exception types, separated by blanks or commas", (o, v) =>
            ReadList(v, TypeName()) is { } types ? o with { ExpectedExceptions = types } : null),
        new("timeout", Duration.Form, (o, v) =>
            Duration.TryParse(v, out var time) ? o with { Timeout = time } : null),
        new("caption", "a text", (o, v) => v.Trim().Length > 0 ? o with { Caption = v.Trim() } : null),
        new("alt", "a text", (o, v) => v.Trim().Length > 0 ? o with { Alt = v.Trim() } : null),
        new("width", "a length such as '60%' or '20em'", (o, v) => Width().IsMatch(v) ? o with { Width = v } : null),
    ];

    /// <summary>Names of all options.</summary>
    public static readonly ImmutableArray<string> Names = [.. All.Select(option => option.Name)];

    /// <summary>Whether a value is a CSS length or percentage.</summary>
    public static bool IsWidth(string value) => Width().IsMatch(value);

    private static bool? ReadSwitch(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    private static Visibility? ReadVisibility(string value) => value switch
    {
        "shown" => Visibility.Shown,
        "folded" => Visibility.Folded,
        "hidden" => Visibility.Hidden,
        _ => null,
    };

    private static ImmutableArray<string>? ReadList(string value, Regex item)
    {
        var items = value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return items.Length > 0 && items.All(text => item.IsMatch(text)) ? [.. items] : null;
    }

    [GeneratedRegex(@"^CS\d{4,5}\z")]
    private static partial Regex ErrorCode();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_]*([.+][\p{L}_][\p{L}\p{N}_]*)*\z")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^\d{1,5}(\.\d{1,5})?(%|px|em|rem|ch|vw|cm|mm)\z")]
    private static partial Regex Width();
}
