using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>Reads <c>references.json</c>, an array of sources in CSL-JSON as reference managers export it.</summary>
public static class BibliographyReader
{
    /// <summary>Name of the file, beside <c>site.json</c> or in the content folder.</summary>
    public const string FileName = "references.json";

    /// <summary>Reads the file of a site; a site without one has no sources.</summary>
    /// <param name="siteFolder">Folder of <c>site.json</c>.</param>
    /// <param name="content">Content folder relative to it.</param>
    public static Bibliography Read(string siteFolder, string content = "content")
    {
        var path = new[] { FileName, $"{content.Trim('/')}/{FileName}" }
            .FirstOrDefault(path => File.Exists(Path.Combine(siteFolder, path)));
        if (path is null)
        {
            return Bibliography.Empty;
        }

        var (source, problems) = SourceFileReader.Read(path, Path.GetFullPath(Path.Combine(siteFolder, path)));
        return source is null ? Bibliography.Empty with { Problems = [.. problems] } : Read(source);
    }

    /// <summary>Reads a file in memory.</summary>
    public static Bibliography Read(SourceFile source)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Array
                ? ReadEntries(source, json.RootElement, [.. ElementOffsets(bytes)])
                : Broken(source.LocationAt(0), "The file is no array of sources", "it begins with '['");
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0);
            var at = LocationOf(source, bytes, line, (int)(exception.BytePositionInLine ?? 0));
            return Broken(at, "The file is not valid JSON", null);
        }
    }

    private static Bibliography ReadEntries(SourceFile source, JsonElement array, ImmutableArray<int> offsets)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, BibliographyEntry>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var (element, offset) in array.EnumerateArray().Zip(offsets))
        {
            var fault = CslEntry.Read(element) is not { } entry ? "A source needs an 'id' and a 'title'"
                : entries.TryAdd(entry.Key, entry) ? null
                : $"The source '{entry.Key}' stands here for the second time";
            if (fault is not null)
            {
                problems.Add(ReferenceProblems.BrokenBibliography.At(source.LocationAt(offset), fault));
            }
        }

        return new Bibliography(entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>Where each element of the outermost array begins, as offsets in the text.</summary>
    private static List<int> ElementOffsets(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        var offsets = new List<int>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            offsets.Add(Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex)));
            reader.Skip();
        }

        return offsets;
    }

    private static SourceLocation LocationOf(SourceFile source, byte[] bytes, int line, int bytesInLine)
    {
        var start = source.OffsetOfLine(Math.Min(line + 1, source.LineCount));
        var startInBytes = Encoding.UTF8.GetByteCount(source.Text.AsSpan(0, start));
        var length = Math.Min(bytesInLine, bytes.Length - startInBytes);
        return source.LocationAt(start + Encoding.UTF8.GetCharCount(bytes.AsSpan(startInBytes, length)));
    }

    private static Bibliography Broken(SourceLocation at, string message, string? hint) =>
        Bibliography.Empty with { Problems = [ReferenceProblems.BrokenBibliography.At(at, message, hint)] };
}
