using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>One rule: what it wants to change in a text. Applied to its own result it wants nothing more.</summary>
/// <param name="find">The changes, in the order of the text.</param>
internal sealed class TypographyRule(Func<string, IEnumerable<TextEdit>> find)
{
    /// <summary>Signs one of which a text must hold for the rule to be tried; empty for any text. Most paragraphs have no number.</summary>
    public string Needs { get; init; } = "";

    /// <summary>A rule that puts the same text for all that a pattern finds.</summary>
    public TypographyRule(Regex pattern, string replacement)
        : this(pattern, _ => replacement)
    {
    }

    /// <summary>A rule that decides for each match; null leaves it.</summary>
    public TypographyRule(Regex pattern, Func<Match, string?> replacement)
        : this(text => Find(text, pattern, replacement))
    {
    }

    /// <summary>What the rule changes in a text.</summary>
    public IEnumerable<TextEdit> Find(string text) =>
        Needs.Length > 0 && text.AsSpan().IndexOfAny(Needs) < 0 ? [] : find(text);

    private static IEnumerable<TextEdit> Find(string text, Regex pattern, Func<Match, string?> replacement)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (replacement(match) is { } other)
            {
                yield return new TextEdit(match.Index, match.Length, other);
            }
        }
    }
}
