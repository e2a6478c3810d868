using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Configuration;

namespace SiteGen.Typesetting.Typography;

/// <summary>Sets text by the rules of the site's language: quotes, dashes, blanks, numbers, soft hyphens.</summary>
public sealed partial class Typographer
{
    private const int MostRounds = 4;

    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ImmutableArray<TypographyRule> rules;
    private readonly bool isRussian;

    private Typographer(ImmutableArray<TypographyRule> rules, bool isRussian)
    {
        this.rules = rules;
        this.isRussian = isRussian;
    }

    /// <summary>The rules of a site; none when it wants none or is in a language without rules.</summary>
    public static Typographer For(SiteOptions options) => options.Typography ? For(options.Language) : new Typographer([], false);

    /// <summary>The rules of a language such as <c>ru</c> or <c>en-GB</c>.</summary>
    public static Typographer For(string language) => language.Split('-')[0] switch
    {
        "ru" => new Typographer(LanguageRules.Russian, true),
        "en" => new Typographer(LanguageRules.English, false),
        _ => new Typographer([], false),
    };

    /// <summary>Whether there is anything to do.</summary>
    public bool IsIdle => rules.IsEmpty;

    /// <summary>Plain text, such as a title or a description: all rules but the soft hyphens.</summary>
    public string Name(string text) => IsIdle ? text : names.GetOrAdd(text, key => Set(key, TextRunKind.Name));

    /// <summary>Running text without any marks.</summary>
    public string Prose(string text) => IsIdle ? text : Set(text, TextRunKind.Prose);

    /// <summary>A computed value as a number of a sentence, or null when it is none: <c>-0.84</c> → <c>−0,84</c>.</summary>
    public string? Number(string value)
    {
        var match = isRussian ? PlainNumber().Match(value) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        var whole = match.Groups["whole"].Value;
        return (match.Groups["sign"].Length > 0 ? Signs.Minus : "")
            + (whole.Length >= 5 ? NumberRules.Grouped(whole) : whole)
            + match.Groups["rest"].Value.Replace('.', ',')
            + (match.Groups["percent"].Length > 0 ? Signs.NoBreakSpace + "%" : "");
    }

    /// <summary>The runs of a block, each with its new text; what was fixed comes back as it was.</summary>
    internal IReadOnlyList<string> Set(IReadOnlyList<TextRun> runs)
    {
        var text = new RunText(runs);
        for (var round = 0; round < MostRounds && ApplyRules(text); round++)
        {
            // A rule may open the way for one before it; in ordinary text the second round finds nothing more.
        }

        if (isRussian)
        {
            text.Apply(LanguageRules.Hyphenation.Find(text.Text).Where(edit => text.IsInProse(edit)));
        }

        return [.. Enumerable.Range(0, runs.Count).Select(i => text[i])];
    }

    private bool ApplyRules(RunText text)
    {
        var isChanged = false;
        foreach (var rule in rules)
        {
            isChanged |= text.Apply(rule.Find(text.Text));
        }

        return isChanged;
    }

    private string Set(string text, TextRunKind kind)
    {
        var parts = ProtectedText.Split(text, kind).ToList();
        var set = Set([.. parts.Select(part => part.Run)]);
        return string.Concat(parts.Select((part, i) => part.Run.Kind == TextRunKind.Fixed ? part.Source : set[i]));
    }

    [GeneratedRegex(@"^(?<sign>[-−]?)(?<whole>\d{1,15})(?<rest>(?:\.\d+)?)(?<percent>(?: ?%)?)$", RegexOptions.ECMAScript)]
    private static partial Regex PlainNumber();
}
