using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>Dash, range and minus out of the one key that typewriters have for them.</summary>
internal static partial class DashRules
{
    private const string Months = "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]"
        + "|ноябр[ья]|декабр[ья]";

    private const string Days = "понедельника?|вторника?|сред[аы]|четверга?|пятниц[аы]|суббот[аы]|воскресень[ея]|пн|вт|ср|чт|пт|сб|вс";

    private const string Number = @"\d+(?:[.,]\d+)?";
    private const string NoNumberBefore = @"(?<![\p{L}\p{N}_.,/:#@^+*=\\%\u2010-\u2015\u2212-])";
    private const string NoNumberAfter = @"(?![\d_/@]|[.,:]\d|[\u2010-\u2015-][\dA-Za-z]|[A-Za-z])";

    /// <summary>A dash alone: an empty cell of a table.</summary>
    public static TypographyRule Alone { get; } = new(LoneDash(), Signs.EmDash);

    /// <summary>Subtraction that somebody wrote without a formula: <c>5 - 3 = 2</c>.</summary>
    public static TypographyRule Subtraction { get; } =
        new(HyphenInEquation(), Signs.NoBreakSpace + Signs.Minus + Signs.NoBreakSpace);

    /// <summary>The dash before direct speech stays with its first word.</summary>
    public static TypographyRule Speech { get; } = new(DashAtStart(), Signs.EmDash + Signs.NoBreakSpace);

    /// <summary>A dash between words never begins a line.</summary>
    public static TypographyRule BetweenWords { get; } = new(SpacedDash(), Signs.NoBreakSpace + Signs.EmDash);

    /// <summary>TeX's dash without blanks.</summary>
    public static TypographyRule Tight { get; } = new(TightDash(), Signs.NoBreakSpace + Signs.EmDash + " ");

    /// <summary>From a number to a larger one.</summary>
    public static TypographyRule NumberRange { get; } = new(HyphenBetweenNumbers(), RangeOfNumbers) { Needs = "-—" };

    /// <summary>From a percentage to another.</summary>
    public static TypographyRule PercentRange { get; } = new(HyphenAfterPercent(), Signs.EnDash);

    /// <summary>From a Roman number to a larger one.</summary>
    public static TypographyRule RomanRange { get; } = new(HyphenBetweenRomans(), match =>
        RomanValue(match.Groups["a"].Value) < RomanValue(match.Groups["b"].Value) ? Signs.EnDash : null);

    /// <summary>From a month or a day of the week to another.</summary>
    public static TypographyRule MonthRange { get; } = new(HyphenBetweenMonths(), Signs.EnDash);

    /// <summary>A minus is as wide as a plus.</summary>
    public static TypographyRule NegativeNumber { get; } = new(HyphenBeforeNumber(), Signs.Minus);

    private static string? RangeOfNumbers(Match match)
    {
        var (from, to) = (match.Groups["a"].Value, match.Groups["b"].Value);
        var isDecimal = from.Contains('.') || to.Contains('.');
        var isSchoolYear = match.Groups["year"].Success && from.Length == 4 && to.Length == 2
            && Value(to) == (Value(from) + 1) % 100;
        var isRange = Value(from) < Value(to) && (!isDecimal || (from.Contains('.') && to.Contains('.')));
        return isRange || isSchoolYear ? Signs.EnDash : null;
    }

    private static decimal Value(string number) =>
        decimal.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : 0;

    private static int RomanValue(string number)
    {
        var values = number.Select(letter => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 }).ToArray();
        return values.Select((value, i) => i + 1 < values.Length && value < values[i + 1] ? -value : value).Sum();
    }

    [GeneratedRegex(@"^(?:-{1,3}|–)$")]
    private static partial Regex LoneDash();

    [GeneratedRegex($@"{Signs.Break}[-–]{Signs.Break}(?<=\d.{{3}})(?=\d+(?:[.,]\d+)?{Signs.Blank}*=)", RegexOptions.Singleline)]
    private static partial Regex HyphenInEquation();

    [GeneratedRegex($@"(?<=^|\u2028)(?:-{{1,3}}|–|—){Signs.Blank}(?=\S)")]
    private static partial Regex DashAtStart();

    [GeneratedRegex($@"{Signs.Blank}(?:-{{1,3}}|–|—)(?={Signs.Blank}\S)(?<=\S{Signs.Blank}-*[–—]?)")]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"(?<=[а-яё»\)])-{2,3}(?=[а-яё«\(])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TightDash();

    [GeneratedRegex(
        $@"[-—](?<={NoNumberBefore}(?<a>{Number}).)"
        + $@"(?=(?<b>{Number}){NoNumberAfter}(?<year>{Signs.Blank}(?:г\.|гг\.|учебн|уч\.))?)")]
    private static partial Regex HyphenBetweenNumbers();

    [GeneratedRegex(@"(?<=\d[\u00A0 ]?%)[-—](?=\d)")]
    private static partial Regex HyphenAfterPercent();

    [GeneratedRegex($@"[-—](?<={Signs.NoWordBefore}(?<a>[IVXL]+).)(?=(?<b>[IVXL]+){Signs.NoWordAfter})")]
    private static partial Regex HyphenBetweenRomans();

    [GeneratedRegex(
        $@"[-—](?<={Signs.NoWordBefore}(?:(?:{Months}).(?=(?:{Months}){Signs.NoWordAfter})"
        + $@"|(?:{Days}).(?=(?:{Days}){Signs.NoWordAfter})))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HyphenBetweenMonths();

    [GeneratedRegex(@"-(?=\d|∞)(?<=(?:^|[\s(\[{«„“""=<>≤≥≈~±×·+*/^;|…–—]).)")]
    private static partial Regex HyphenBeforeNumber();
}
