using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>Words and abbreviations of Russian that no line may separate from their neighbours.</summary>
internal static partial class WordRules
{
    private const string ShortWords = "а|в|во|да|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у";

    private const string Places = "рис|табл|гл|разд|стр|с|п|пп|ч|т|тт|вып|илл?|прим|ур|упр|опр|теор|лекц";

    private const string BeforeNames = "см|ср|им|проф|акад|доц|ул";

    /// <summary>A preposition, conjunction or negation of one or two letters never ends a line.</summary>
    public static TypographyRule ShortWord { get; } = new(AfterShortWord(), Signs.NoBreakSpace);

    /// <summary>A particle never begins one.</summary>
    public static TypographyRule Particle { get; } = new(BeforeParticle(), Signs.NoBreakSpace);

    /// <summary>т. е., т. д., т. п., т. к., т. н., т. ч., т. о.</summary>
    public static TypographyRule ThatIs { get; } = new(InsideThatIs(), "." + Signs.NoBreakSpace);

    /// <summary>н. э.</summary>
    public static TypographyRule Era { get; } = new(InsideEra(), "." + Signs.NoBreakSpace);

    /// <summary>рис. 3, табл. 2, с. 6, гл. IV.</summary>
    public static TypographyRule Place { get; } = new(AfterPlace(), "." + Signs.NoBreakSpace);

    /// <summary>см. также, проф. Иванов.</summary>
    public static TypographyRule Title { get; } = new(AfterTitle(), Signs.NoBreakSpace);

    /// <summary>2021 г., 1990–2000 гг., XX в.</summary>
    public static TypographyRule Year { get; } = new(BeforeYear(), Signs.NoBreakSpace) { Needs = "0123456789\uFDD1IVXL" };

    /// <summary>А. С. Пушкин: a blank behind each initial.</summary>
    public static TypographyRule Initials { get; } = new(AfterInitial(), "." + Signs.NoBreakSpace);

    /// <summary>Пушкин А. С.</summary>
    public static TypographyRule Surname { get; } = new(BeforeInitials(), Signs.NoBreakSpace);

    [GeneratedRegex(
        $@"{Signs.Break}(?=[^\s—–-])(?<={Signs.NoWordBefore}(?:{ShortWords}).)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AfterShortWord();

    [GeneratedRegex($@"{Signs.Break}(?<=[^\s—–-].)(?=(?:бы|же|ли|ль|б|ж){Signs.NoWordAfter})", RegexOptions.Singleline)]
    private static partial Regex BeforeParticle();

    [GeneratedRegex($@"\.{Signs.Blank}?(?<={Signs.NoWordBefore}[Тт]\.{Signs.Blank}?)(?=[едпкнчо]\.)")]
    private static partial Regex InsideThatIs();

    [GeneratedRegex($@"\.{Signs.Blank}?(?<={Signs.NoWordBefore}н\.{Signs.Blank}?)(?=э\.)")]
    private static partial Regex InsideEra();

    [GeneratedRegex(
        $@"\.{Signs.Blank}?(?<={Signs.NoWordBefore}(?:{Places})\.{Signs.Blank}?)"
        + $@"(?=\d|{Signs.NumberSign}|(?-i:[IVXLC]+){Signs.NoWordAfter})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterPlace();

    [GeneratedRegex(
        $@"{Signs.Break}(?<={Signs.NoWordBefore}(?:{BeforeNames})\..)(?=[\p{{L}}\p{{N}}«„\uFDD0-\uFDD2])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AfterTitle();

    [GeneratedRegex($@"(?<=\d|{Signs.NumberSign}|{Signs.NoWordBefore}[IVXL]+){Signs.Blank}?(?=(?:гг?|вв?)\.)")]
    private static partial Regex BeforeYear();

    [GeneratedRegex($@"\.{Signs.Blank}?(?<={Signs.NoWordBefore}(?:[А-ЯЁ]\.{Signs.Blank}?)+)(?=[А-ЯЁ](?:\.|[а-яё]))")]
    private static partial Regex AfterInitial();

    [GeneratedRegex($@"{Signs.Break}(?<=[А-ЯЁ][а-яё]+.)(?=[А-ЯЁ]\.{Signs.Blank}?[А-ЯЁ]\.)", RegexOptions.Singleline)]
    private static partial Regex BeforeInitials();
}
