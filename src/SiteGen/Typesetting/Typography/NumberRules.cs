using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>Numbers with what belongs to them: units, signs, the thing that is counted.</summary>
internal static partial class NumberRules
{
    /// <summary>Units that never mean anything else, so that a missing blank before them can be put in.</summary>
    private const string SafeUnits = "кг|мг|мкг|км|см|мм|мкм|нм|мл|мс|мкс|нс|мин|сек|руб|коп|тыс|млн|млрд|трлн|шт|чел"
        + "|Гц|кГц|МГц|ГГц|ТГц"
        + "|бит|байт|кбайт|Мбайт|Гбайт|[КкМГТ]Б|[КМГТ]иБ|Вт|кВт|МВт|Дж|кДж|мВ|кВ|мА|Па|кПа|Ом";

    private const string Units = SafeUnits + "|м|г|т|ч|л|В|А|К|Н|с(?=[,.;:!?)»…]|$)"
        + "|kg|mg|km|cm|mm|nm|m|g|s|ms|µs|ns|min|h|Hz|kHz|MHz|GHz|THz|[kKMGTP]i?B|[kMGT]?bit|k?W|k?V"
        + "|px|em|rem|pt|dpi|fps|[kMGTPE]?FLOPS?";

    /// <summary>Words that begin something new after a number; any other one is taken for what is counted.</summary>
    private const string NoNouns = "а|без|бы|в|во|где|для|до|если|за|из|и|или|ибо|к|как|ко|когда|ли|либо|между|на|над"
        + "|не|ни|но|о|об|от|перед|по|под|после|при|про|с|со|так|также|то|тогда|у|хотя|через|что|чем|чтобы|это|же"
        + "|есть|был[аио]?|будет|будут|равн[аоы]?|имеет|имеют|даёт|дают";

    private const string Digits = "0123456789\uFDD1";

    private const string OneNumber = $@"(?:{Signs.NumberSign}|(?<![\p{{L}}\p{{N}}_.,-])\d+(?:[.,\u202F]\d+)*)";

    /// <summary>Three digits and three: the groups an author made get the narrow blank.</summary>
    public static TypographyRule Groups { get; } = new(SpaceInNumber(), Signs.ThinSpace) { Needs = Digits };

    /// <summary>Numbers of five and more digits are read in groups; what may be a name is left alone.</summary>
    public static TypographyRule LongNumber { get; } = new(LongInteger(), match => Grouped(match.Value)) { Needs = Digits };

    /// <summary>Percent and per mille stand off from their number, but not in «50%-ный».</summary>
    public static TypographyRule Percent { get; } =
        new(BeforePercent(), match => match.Groups["joined"].Success ? "" : Signs.NoBreakSpace) { Needs = "%‰" };

    /// <summary>Degrees of a temperature stand off, degrees of an angle do not.</summary>
    public static TypographyRule Degrees { get; } = new(BeforeDegrees(), Signs.NoBreakSpace) { Needs = "°" };

    /// <summary>The scale follows its sign at once.</summary>
    public static TypographyRule DegreeScale { get; } = new(InDegrees(), "") { Needs = "°" };

    /// <summary>№ 5, § 3.</summary>
    public static TypographyRule Sign { get; } = new(AfterNumberSign(), Signs.NoBreakSpace) { Needs = "№§" };

    /// <summary>10кг: a blank that is missing comes in where nothing else can be meant.</summary>
    public static TypographyRule MissingSpace { get; } =
        new(UnitWithoutSpace(), match => match.Value + Signs.NoBreakSpace) { Needs = Digits };

    /// <summary>A number and its unit.</summary>
    public static TypographyRule Unit { get; } = new(BeforeUnit(), Signs.NoBreakSpace) { Needs = Digits };

    /// <summary>A number and what is counted.</summary>
    public static TypographyRule Counted { get; } = new(BeforeNoun(), Signs.NoBreakSpace) { Needs = Digits };

    /// <summary>The digits in groups of three from the right.</summary>
    public static string Grouped(string digits)
    {
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, Signs.ThinSpace);
        }

        return digits;
    }

    [GeneratedRegex(
        @"[ \u00A0](?=\d{3}(?!\d))(?<=(?<![\p{L}\p{N}.,:/№#_-]|[№§][ \u00A0])"
        + @"(?:\d{2,3}(?:[ \u00A0\u202F]\d{3})*|\d(?:[ \u00A0\u202F]\d{3})+|\d(?=.\d{3}[ \u00A0\u202F]\d{3}(?!\d))).)")]
    private static partial Regex SpaceInNumber();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_.,:/#@№+\\^\u202F-]|[№§][ \u00A0]"
        + @"|\b(?:ISBN|RFC|arXiv|ID|id|код|кода|порт|порта|seed|индекс)[ \u00A0:]{1,2})"
        + @"[1-9]\d{4,14}(?![\p{L}\p{N}_/@:\u202F-]|\.\d+\.)")]
    private static partial Regex LongInteger();

    [GeneratedRegex($@"(?<=\d|{Signs.NumberSign}|\uFDD2){Signs.Blank}?(?=[%‰](?:(?<joined>-[а-яё])|(?![\p{{L}}\p{{N}}])))")]
    private static partial Regex BeforePercent();

    [GeneratedRegex($@"(?<=\d|{Signs.NumberSign}){Signs.Blank}?(?=°{Signs.Blank}?[CFKСК](?!\p{{L}}))")]
    private static partial Regex BeforeDegrees();

    [GeneratedRegex($@"(?<=[\d\u00A0]°){Signs.Blank}(?=[CFKСК](?!\p{{L}}))")]
    private static partial Regex InDegrees();

    [GeneratedRegex($@"(?<=[№§]){Signs.Blank}?(?=[\p{{L}}\p{{N}}\uFDD0-\uFDD2])")]
    private static partial Regex AfterNumberSign();

    [GeneratedRegex($@"\d(?=(?:{SafeUnits}){Signs.NoWordAfter})(?<=(?<![\p{{L}}_]\d*)\d)")]
    private static partial Regex UnitWithoutSpace();

    [GeneratedRegex($@"{Signs.Break}(?<={OneNumber}.)(?=(?:{Units}){Signs.NoWordAfter})", RegexOptions.Singleline)]
    private static partial Regex BeforeUnit();

    [GeneratedRegex(
        $@"{Signs.Break}(?=[а-яё])(?<=(?:{OneNumber}|{Signs.NoWordBefore}(?:тыс\.|млн|млрд|трлн)).)"
        + $@"(?!(?:{NoNouns}){Signs.NoWordAfter})",
        RegexOptions.Singleline)]
    private static partial Regex BeforeNoun();
}
