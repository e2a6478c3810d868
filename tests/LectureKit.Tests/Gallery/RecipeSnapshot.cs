using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace LectureKit.Tests.Gallery;

/// <summary>
/// The files that hold what a recipe shows, each in the form that a page would take. A recipe with one output has
/// <c>Method.svg</c>, <c>.html</c> or <c>.txt</c>; several are numbered: <c>Method.1.txt</c>, <c>Method.2.svg</c>.
/// </summary>
internal static partial class RecipeSnapshot
{
    /// <summary>Where the files lie, from the root of the repository.</summary>
    public const string Folder = "tests/LectureKit.Tests/Gallery/Expected";

    /// <summary>The files of a run with their texts, by their paths in <see cref="Folder"/>.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Recipe recipe, RecipeRun run)
    {
        for (var i = 0; i < run.Outputs.Length; i++)
        {
            var path = run.Outputs.Length == 1 ? recipe.Path : $"{recipe.Path}.{i + 1}";
            var (ending, text) = Shown(run.Outputs[i]);
            yield return ($"{path}.{ending}", text + "\n");
            if (AltOf(run.Outputs[i]) is { } alt && alt != recipe.About.Alt)
            {
                yield return ($"{path}.alt.txt", alt + "\n");
            }
        }
    }

    /// <summary>The description of a picture; null for one without, and for what is no picture.</summary>
    public static string? AltOf(ImmutableArray<OutputForm> forms) =>
        IsPicture(forms) ? forms.Select(form => form.Alt).FirstOrDefault(alt => !string.IsNullOrWhiteSpace(alt)) : null;

    /// <summary>Whether a page shows these forms as a picture.</summary>
    public static bool IsPicture(ImmutableArray<OutputForm> forms) =>
        forms[0].MediaType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>
    /// An encoder may pack the same pixels differently on another processor, so of pictures inside an SVG the pixels are
    /// compared.
    /// </summary>
    public static string Comparable(string text) => EmbeddedPicture().Replace(text, match =>
    {
        using var picture = SKBitmap.Decode(Convert.FromBase64String(match.Groups["data"].Value));
        var pixels = Convert.ToHexString(SHA256.HashData(picture.Bytes));
        return $"data:{match.Groups["type"].Value};{picture.Width}x{picture.Height};{pixels}";
    });

    private static (string Ending, string Text) Shown(ImmutableArray<OutputForm> forms) => forms[0].MediaType switch
    {
        "image/svg+xml" => ("svg", forms[0].Data),
        "text/html" => ("html", forms[0].Data),
        _ when IsPicture(forms) => ("txt", $"{forms[0].MediaType} {Size(forms[0].Data)}"),
        _ => ("txt", forms[0].Data),
    };

    private static string Size(string base64)
    {
        var size = SKBitmap.DecodeBounds(Convert.FromBase64String(base64));
        return $"{size.Width}×{size.Height}";
    }

    [GeneratedRegex("data:(?<type>image/(png|jpeg|webp));base64,(?<data>[A-Za-z0-9+/=]+)")]
    private static partial Regex EmbeddedPicture();
}
