using System.Text.RegularExpressions;

namespace SiteGen.Tests.Typesetting.Typography;

/// <summary>
/// What a reader sees of the site <c>constructs</c>, which has every construct there is. The pages are the expected ones of
/// <c>SiteTests</c>, which compares them with the built ones.
/// </summary>
public sealed class SiteTypographyTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "straight quote", "\"" },
        { "dash without its no-break blank", @"[^\u00A0] — |\w -{1,3} \w|\w--\w" },
        { "range with a hyphen", @"(?<![\w-])\d+-\d+(?![\w-])" },
        { "short word at the end of a line",
            @"(?i)(?<![\p{L}\p{N}-])(?:а|в|во|да|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у)[ \n](?![—–\s])" },
        { "particle at the start of a line", @"[ \n](?:бы|же|ли|ль|б|ж)(?![\p{L}-])" },
        { "number and unit apart", @"\d[ \n]?(?:кг|км|см|мм|мс|ГБ|МБ|руб|млн|г\.|гг\.)(?!\p{L})" },
        { "sign and number apart", @"(?:[№§]|(?<!\p{L})(?:рис|табл|гл|с|стр|т)\.)[ \n]?\d" },
        { "abbreviation apart", @"(?<!\p{L})т\.[ \n]?[едпк]\." },
        { "percent apart", @"\d[ \n\u202F]?%(?!-)" },
        { "hyphen for a minus", @"(?:^|[\s(\[])-\d" },
        { "digits without groups", @"(?<![\p{L}\d.,:_/#№-])[1-9]\d{4,}(?![\d\p{L}_.-])" },
        { "three dots", @"\.{3}" },
        { "two blanks", @"\S {2,}\S" },
        { "blank before a sign", @"\S[ \u00A0][,;:.!?](?:\s|$)" },
    };

    private static string Folder => Path.Combine(CodeRules.Repository.Root, "tests", "SiteGen.Tests", "Sites", "constructs", "expected");

    [Theory]
    [MemberData(nameof(Faults))]
    public void NoPageHas(string fault, string pattern) => Assert.Empty(
        from block in Blocks
        let plain = block.Replace("\u00AD", "")
        from match in Regex.Matches(plain, pattern)
        select $"{fault}: {TypographyCases.Mark(plain[Math.Max(0, match.Index - 30)..Math.Min(plain.Length, match.Index + 40)])}");

    [Fact]
    public void TheReaderHasEnoughToRead() => Assert.True(Blocks.Sum(block => block.Length) > 2000);

    [Fact]
    public void QuotesAreBalanced() => Assert.All(Blocks, block =>
        Assert.Equal(block.Count(c => c == '«'), block.Count(c => c == '»')));

    [Fact]
    public void LongWordsOfParagraphsHaveSoftHyphens()
    {
        var words = Pages.SelectMany(page => Regex.Matches(page, "<(p|li|dd|td)>(.*?)</\\1>", RegexOptions.Singleline))
            .SelectMany(paragraph => VisibleText.Blocks(Regex.Replace(paragraph.Groups[2].Value, "<a .*?</a>", "")))
            .SelectMany(text => Regex.Matches(text, "[А-Яа-яё\u00AD]+"))
            .Select(word => word.Value)
            .Where(word => word.Count(char.IsLetter) >= 7)
            .ToList();

        Assert.True(words.Count > 40);
        Assert.True(words.Count(word => word.Contains('\u00AD')) >= words.Count * 0.9);
    }

    [Fact]
    public void NoNameHasSoftHyphens() => Assert.All(Pages, page => Assert.DoesNotMatch(
        "<(h[1-6]|code|pre|svg|a|summary)\\b[^>]*>[^<]*\u00AD|=\"[^\"]*\u00AD", page));

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static IEnumerable<string> Blocks => Pages.SelectMany(VisibleText.Blocks);
}
