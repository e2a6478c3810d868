using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>
/// Reads the interface strings of a language. Unlike other files they are merged key by key over the layers, so that a
/// site may change one word; a nested object <c>{"cell": {"output": …}}</c> and the key <c>cell.output</c> mean the
/// same.
/// </summary>
internal static class ThemeStrings
{
    /// <summary>
    /// Reads <c>i18n/LANGUAGE.json</c>; a missing language is a problem and gives the strings of the default one.
    /// </summary>
    public static ImmutableSortedDictionary<string, string> Read(
        ThemeFiles files, string language, SourceLocation askedAt, ICollection<Problem> problems)
    {
        var path = PathOf(language);
        if (files.Find(path) is null)
        {
            var known = files.In("i18n", ".json").Select(file => Path.GetFileNameWithoutExtension(file.Path)).ToArray();
            problems.Add(ThemeProblems.BrokenStrings.At(
                askedAt,
                $"The theme has no interface strings for the language '{language}'",
                NearestName.Hint(language, known)));
            path = PathOf("ru");
        }

        var strings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Layers(path).Reverse())
        {
            ReadFile(file, strings, problems);
        }

        return strings.ToImmutable();
    }

    private static string PathOf(string language) => $"i18n/{language}.json";

    private static void ReadFile(ThemeFile file, IDictionary<string, string> strings, ICollection<Problem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(file.ReadText());
            Add(document.RootElement, "", file, strings, problems);
        }
        catch (JsonException exception)
        {
            problems.Add(ThemeProblems.BrokenStrings.At(
                JsonFaults.Place(file, exception), $"'{file.Path}' cannot be read: {JsonFaults.Sentence(exception)}"));
        }
    }

    private static void Add(
        JsonElement element,
        string key,
        ThemeFile file,
        IDictionary<string, string> strings,
        ICollection<Problem> problems)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    var inner = key.Length == 0 ? property.Name : $"{key}.{property.Name}";
                    Add(property.Value, inner, file, strings, problems);
                }

                break;
            case JsonValueKind.String:
                strings[key] = element.GetString()!;
                break;
            default:
                problems.Add(ThemeProblems.BrokenStrings.At(
                    TextSearch.Find(file, $"\"{key[(key.LastIndexOf('.') + 1)..]}\""),
                    $"'{key}' must be a text"));
                break;
        }
    }
}
