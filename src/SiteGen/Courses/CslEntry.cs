using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace SiteGen.Courses;

/// <summary>Reads one source of CSL-JSON. Properties of an unexpected type count as missing.</summary>
internal static class CslEntry
{
    /// <summary>The source, or null without an <c>id</c> or a <c>title</c>.</summary>
    public static BibliographyEntry? Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || Text(element, "id") is not { } key || Text(element, "title") is not { } title)
        {
            return null;
        }

        var doi = Text(element, "DOI");
        return new BibliographyEntry(
            key,
            ReadNames(element),
            title,
            Text(element, "container-title"),
            Text(element, "publisher"),
            ReadYear(element),
            ReadDetails(element),
            doi is null ? Text(element, "URL") : $"https://doi.org/{doi}");
    }

    private static ImmutableArray<string> ReadNames(JsonElement element)
    {
        if (!element.TryGetProperty("author", out var authors) || authors.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        var people = authors.EnumerateArray().Where(author => author.ValueKind == JsonValueKind.Object);
        return [.. people.Select(ReadName).Where(name => name.Length > 0)];
    }

    /// <summary>«Фамилия И. О.»</summary>
    private static string ReadName(JsonElement author)
    {
        var family = Text(author, "family") ?? Text(author, "literal") ?? "";
        var given = (Text(author, "given") ?? "").Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', given.Select(Initials).Prepend(family).Where(part => part.Length > 0));
    }

    private static string Initials(string name) =>
        string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{StringInfo.GetNextTextElement(part)}."));

    private static int? ReadYear(JsonElement element)
    {
        if (!element.TryGetProperty("issued", out var issued) || issued.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (issued.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() > 0
            && parts[0].ValueKind == JsonValueKind.Array && parts[0].GetArrayLength() > 0)
        {
            return Number(parts[0][0]);
        }

        var raw = Text(issued, "raw") ?? "";
        var isYear = int.TryParse(raw.AsSpan(0, Math.Min(4, raw.Length)), CultureInfo.InvariantCulture, out var year);
        return isYear ? year : null;
    }

    private static int? Number(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(element.GetString(), CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string? ReadDetails(JsonElement element)
    {
        string?[] parts =
        [
            Text(element, "volume") is { } volume ? $"Т. {volume}" : null,
            Text(element, "issue") is { } issue ? $"№ {issue}" : null,
            Text(element, "page") is { } pages ? $"С. {pages.Replace('-', '–')}" : null,
        ];
        var known = parts.OfType<string>().ToList();
        return known.Count > 0 ? string.Join(". ", known) : null;
    }

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        return text.Length > 0 ? text : null;
    }
}
