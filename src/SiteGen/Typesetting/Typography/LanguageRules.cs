using System.Collections.Immutable;

namespace SiteGen.Typesetting.Typography;

/// <summary>The rules of each language in the order in which they run: each finds what the ones before have made.</summary>
internal static class LanguageRules
{
    /// <summary>Russian, in the manner of Мильчин, <i>Справочник издателя и автора</i>.</summary>
    public static ImmutableArray<TypographyRule> Russian { get; } =
    [
        PunctuationRules.NoSoftHyphens,
        PunctuationRules.SingleSpaces,
        PunctuationRules.DotsAfterMark,
        PunctuationRules.Ellipsis,
        PunctuationRules.NoSpaceBeforeSign,
        PunctuationRules.Apostrophe,
        new(new QuoteRule("«»", "„“").Find),
        WordRules.ThatIs,
        WordRules.Era,
        WordRules.Place,
        WordRules.Year,
        WordRules.Initials,
        WordRules.Surname,
        NumberRules.MissingSpace,
        DashRules.Alone,
        DashRules.Subtraction,
        DashRules.Speech,
        DashRules.BetweenWords,
        DashRules.Tight,
        DashRules.NumberRange,
        DashRules.PercentRange,
        DashRules.RomanRange,
        DashRules.MonthRange,
        DashRules.NegativeNumber,
        NumberRules.Groups,
        NumberRules.LongNumber,
        NumberRules.Percent,
        NumberRules.Degrees,
        NumberRules.DegreeScale,
        NumberRules.Sign,
        NumberRules.Unit,
        NumberRules.Counted,
        WordRules.Title,
        WordRules.ShortWord,
        WordRules.Particle,
    ];

    /// <summary>English: the few rules that are beyond dispute.</summary>
    public static ImmutableArray<TypographyRule> English { get; } =
    [
        PunctuationRules.SingleSpaces,
        PunctuationRules.Ellipsis,
        PunctuationRules.NoSpaceBeforeSign,
        PunctuationRules.Apostrophe,
        new(new QuoteRule("“”", "“”").Find),
        DashRules.BetweenWords,
        DashRules.NumberRange,
        DashRules.NegativeNumber,
        NumberRules.Unit,
    ];

    /// <summary>The last rule of Russian, for running text only.</summary>
    public static TypographyRule Hyphenation { get; } = new(SoftHyphens.Find);
}
