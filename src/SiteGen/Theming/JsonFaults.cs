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
        var line = (int)(exception.LineNumber ?? 0) + 1;
        var column = (int)(exception.BytePositionInLine ?? 0) + 1;
        return file.At(line, column);
    }

    /// <summary>The exception's first sentence without its path, which the place already says.</summary>
    public static string Sentence(JsonException exception)
    {
        var text = PathPart().Replace(exception.Message, "").Trim().TrimEnd('.');
        return text.Length == 0 ? "not JSON" : char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    [GeneratedRegex(@" (Path: .*?\| )?LineNumber: .*$", RegexOptions.Singleline)]
    private static partial Regex PathPart();
}
