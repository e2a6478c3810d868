using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>Turns the reader's exception about a JSON file into a place and a sentence.</summary>
internal static partial class JsonFaults
{
    public static SourceLocation Place(ThemeFile file, JsonException exception)
    {
        if (UnknownKey().Match(exception.Message) is { Success: true } unknown)
        {
            return TextSearch.Find(file, $"\"{unknown.Groups["key"].Value}\"");
        }

        var line = (int)(exception.LineNumber ?? 0) + 1;
        var column = (int)(exception.BytePositionInLine ?? 0) + 1;
        return file.At(line, column);
    }

    /// <summary>The exception's first sentence without its path, which the place already says.</summary>
    public static string Sentence(JsonException exception)
    {
        if (UnknownKey().Match(exception.Message) is { Success: true } unknown)
        {
            return $"the key '{unknown.Groups["key"].Value}' does not exist";
        }

        var text = PathPart().Replace(exception.Message, "").Trim().TrimEnd('.');
        return text.Length == 0 ? "not JSON" : char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    /// <summary>The reader's own sentence names a type of this program, which no author knows.</summary>
    [GeneratedRegex("property '(?<key>[^']*)' could not be mapped")]
    private static partial Regex UnknownKey();

    [GeneratedRegex(@" (Path: .*?\| )?LineNumber: .*$", RegexOptions.Singleline)]
    private static partial Regex PathPart();
}
