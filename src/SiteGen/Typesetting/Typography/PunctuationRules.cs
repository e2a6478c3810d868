using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>Blanks, the ellipsis, apostrophes: the same in all languages.</summary>
internal static partial class PunctuationRules
{
    /// <summary>Soft hyphens that an author brought along would cut words in two for the rules; ours are better placed.</summary>
    public static TypographyRule NoSoftHyphens { get; } = new(SoftHyphens(), "");

    /// <summary>One blank between words; one that no line may end at wins.</summary>
    public static TypographyRule SingleSpaces { get; } = new(SpacesInARow(), match =>
        match.Value.Contains('\u00A0') ? Signs.NoBreakSpace
        : match.Value.Contains('\u202F') ? Signs.ThinSpace
        : match.Value.Contains('\n') ? "\n" : " ");

    /// <summary>No blank before a sign that ends something.</summary>
    public static TypographyRule NoSpaceBeforeSign { get; } = new(SpaceBeforeSign(), "");

    /// <summary>Three dots are one sign; after a question or exclamation mark there are two.</summary>
    public static TypographyRule Ellipsis { get; } = new(ThreeDots(), "…");

    /// <summary>Three dots after a question or exclamation mark: the mark has a dot of its own.</summary>
    public static TypographyRule DotsAfterMark { get; } = new(MarkWithDots(), "..");

    /// <summary>The typewriter's apostrophe inside a word.</summary>
    public static TypographyRule Apostrophe { get; } = new(StraightApostrophe(), "’");

    [GeneratedRegex(@"(?<=\p{L})\u00AD+(?=\p{L})")]
    private static partial Regex SoftHyphens();

    [GeneratedRegex(Signs.Blank + "{2,}")]
    private static partial Regex SpacesInARow();

    [GeneratedRegex(@"[ \t\n\u00A0\u202F]+(?=(?:[,;:]|[!?]{1,3}|\.)(?:[\s)\]»”“""…]|$))(?<=\S[ \t\n\u00A0\u202F]+)")]
    private static partial Regex SpaceBeforeSign();

    [GeneratedRegex(@"(?<![.?!])\.{3}(?!\.)")]
    private static partial Regex ThreeDots();

    [GeneratedRegex(@"(?<=[?!])\.{3}(?!\.)")]
    private static partial Regex MarkWithDots();

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})")]
    private static partial Regex StraightApostrophe();
}
