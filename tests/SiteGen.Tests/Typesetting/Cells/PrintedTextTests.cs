using SiteGen.Typesetting.Cells;

namespace SiteGen.Tests.Typesetting.Cells;

public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("a < b & c", "a &lt; b &amp; c")]
    [InlineData("строка\n\n", "строка")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("  10%\r  50%\r 100%\nготово", " 100%\nготово")]
    [InlineData("10%\r", "10%")]
    [InlineData("ab\bc", "ac")]
    [InlineData("wait\r\u001b[Kdone", "done")]
    [InlineData("\u001b[31mred\u001b[0m plain", "<span class=\"ansi-red\">red</span> plain")]
    [InlineData(
        "\u001b[1;92mok\u001b[22m!",
        "<span class=\"ansi-bright-green ansi-bold\">ok</span><span class=\"ansi-bright-green\">!</span>")]
    [InlineData("\u001b[31ma\nb\u001b[m", "<span class=\"ansi-red\">a</span>\n<span class=\"ansi-red\">b</span>")]
    [InlineData("\u001b[38;5;196mx", "<span class=\"ansi-bright-red\">x</span>")]
    [InlineData("\u001b[48;2;0;0;255mx", "<span class=\"ansi-bg-bright-blue\">x</span>")]
    [InlineData("\u001b[38;5mx", "x")]
    [InlineData("\u001b[2J\u001b[Hx\u001b[?25l", "x")]
    [InlineData("\u001b]8;;http://a\u001b\\link\u001b]8;;\u0007", "link")]
    [InlineData("a\u001b", "a")]
    [InlineData("a\u0000b\u0007c\u007f", "a␀b␇c␡")]
    [InlineData("a\u202Eb\u0085", "a\uFFFDb\uFFFD")]
    [InlineData("", "")]
    public void Looks_as_on_a_terminal_in_the_end(string printed, string html) =>
        Assert.Equal(html, PrintedText.ToHtml(printed, "{0}"));

    [Fact]
    public void Replaces_half_a_surrogate_pair() =>
        Assert.Equal("😀 \uFFFD\uFFFDx", PrintedText.ToHtml("😀 \ude00\ud83dx", "{0}"));

    [Fact]
    public void Cuts_the_middle_out_of_a_huge_text_and_says_how_much()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"line {i}\n"));

        var html = PrintedText.ToHtml(text, "пропущено строк: {0}");

        Assert.InRange(html.Length, 90_000, 110_000);
        Assert.StartsWith("line 0\nline 1\n", html);
        Assert.EndsWith("\nline 199999", html);
        var shown = html.Split('\n').Count(line => line.StartsWith("line "));
        Assert.Contains($"\n<span class=\"output-omitted\">пропущено строк: {200_000 - shown}</span>\nline ", html);
    }

    [Fact]
    public void Cuts_a_single_huge_line()
    {
        var html = PrintedText.ToHtml(new string('x', 5_000_000), "cut {0}");

        Assert.InRange(html.Length, 90_000, 110_000);
    }
}
