using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>What <c>theme.json</c> says: which files a page loads and how they are made.</summary>
public sealed record ThemeManifest
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Name of the theme for people.</summary>
    public string Name { get; init; } = "";

    /// <summary>Style sheets in the order in which a page links them.</summary>
    public ImmutableArray<ThemeStyle> Styles { get; init; } = [];

    /// <summary>Scripts; every page loads them deferred.</summary>
    public ImmutableArray<ThemeScript> Scripts { get; init; } = [];

    /// <summary>Path of the picture for the browser's tab, or null.</summary>
    public string? Icon { get; init; }

    /// <summary>Reads a manifest; a broken one is a problem and leaves an empty manifest.</summary>
    public static ThemeManifest Read(ThemeFile file, ICollection<Problem> problems)
    {
        try
        {
            return JsonSerializer.Deserialize<ThemeManifest>(file.ReadText(), Json) ?? new ThemeManifest();
        }
        catch (JsonException exception)
        {
            problems.Add(ThemeProblems.BrokenManifest.At(
                JsonFaults.Place(file, exception), $"'theme.json' cannot be read: {JsonFaults.Sentence(exception)}"));
            return new ThemeManifest();
        }
    }
}

/// <summary>One built file made of several files of the theme.</summary>
public abstract record ThemeBundle
{
    /// <summary>
    /// Path in the built site, before the hash of the content goes into its name: <c>assets/site.js</c>.
    /// </summary>
    public required string Target { get; init; }

    /// <summary>Paths in the theme, joined in this order.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}

/// <summary>A built script.</summary>
public sealed record ThemeScript : ThemeBundle;

/// <summary>A built style sheet.</summary>
public sealed record ThemeStyle : ThemeBundle
{
    /// <summary>Media query of the link, or null for all media.</summary>
    public string? Media { get; init; }

    /// <summary>Cascade layer that the whole sheet is put into, or null.</summary>
    public string? Layer { get; init; }

    /// <summary>True: only pages with formulas link it.</summary>
    public bool Formulas { get; init; }
}
