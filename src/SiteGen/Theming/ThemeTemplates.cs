using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>
/// Parses all templates of a theme at once, so that a mistake in a partial is reported with its own file, and finds
/// partials and strings that do not exist before any page is rendered.
/// </summary>
internal static partial class ThemeTemplates
{
    public const string Extension = ".liquid";

    private static readonly FluidParser Parser = new();

    public static ImmutableSortedDictionary<string, ThemeTemplate> Parse(
        ThemeFiles files, IReadOnlyDictionary<string, string> strings, ICollection<Problem> problems)
    {
        var templates = files.In("layouts", Extension)
            .Concat(files.In("partials", Extension))
            .ToImmutableSortedDictionary(
                file => file.Path[..^Extension.Length], file => Parse(file, problems), StringComparer.Ordinal);
        foreach (var template in templates.Values)
        {
            CheckPartials(template, templates, problems);
            CheckStrings(template, strings, problems);
        }

        return templates;
    }

    /// <summary>Names of the partials that a template includes by a literal name, in order.</summary>
    public static IEnumerable<string> PartialsOf(ThemeTemplate template) =>
        Partial().Matches(template.Text).Select(match => match.Groups["name"].Value);

    private static ThemeTemplate Parse(ThemeFile file, ICollection<Problem> problems)
    {
        var text = file.ReadText();
        if (Parser.TryParse(text, out var parsed, out var error))
        {
            return new ThemeTemplate(file, text, parsed);
        }

        var place = ErrorPlace().Match(error);
        var (line, column) = place.Success ? (Number(place, "line"), Number(place, "column")) : (1, 1);
        var message = place.Success ? error[..place.Index] : error;
        problems.Add(ThemeProblems.TemplateError.At(file.At(line, Math.Max(1, column)), message.Trim().TrimEnd('.')));
        return new ThemeTemplate(file, text, null);
    }

    private static void CheckPartials(
        ThemeTemplate template,
        ImmutableSortedDictionary<string, ThemeTemplate> templates,
        ICollection<Problem> problems)
    {
        foreach (var name in Partial().Matches(template.Text).Select(match => match.Groups["name"]))
        {
            if (!templates.ContainsKey(name.Value))
            {
                problems.Add(ThemeProblems.MissingTemplate.At(
                    TextSearch.At(template.File, template.Text, name.Index, name.Length),
                    $"The theme has no template '{name.Value}'",
                    NearestName.Hint(name.Value, [.. templates.Keys])));
            }
        }
    }

    private static void CheckStrings(
        ThemeTemplate template, IReadOnlyDictionary<string, string> strings, ICollection<Problem> problems)
    {
        foreach (var key in StringKey().Matches(template.Text).Select(match => match.Groups["key"]))
        {
            if (!strings.ContainsKey(key.Value))
            {
                var nearest = NearestName.Find(key.Value, strings.Keys);
                problems.Add(ThemeProblems.TemplateError.At(
                    TextSearch.At(template.File, template.Text, key.Index, key.Length),
                    $"There is no interface string '{key.Value}'",
                    nearest is null ? null : $"did you mean '{nearest}'?"));
            }
        }
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+at \((?<line>\d+):(?<column>\d+)\)")]
    private static partial Regex ErrorPlace();

    [GeneratedRegex("""\{%-?\s*(?:render|include)\s+(['"])(?<name>[^'"]+)\1""")]
    private static partial Regex Partial();

    [GeneratedRegex("""(['"])(?<key>[\w.]+)\1\s*\|\s*t\b""")]
    private static partial Regex StringKey();
}
