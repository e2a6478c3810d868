using SiteGen.Execution;
using SiteGen.Typesetting.Cells;

namespace SiteGen.Tests.Typesetting.Cells;

public sealed class CodeHighlighterTests
{
    [Fact]
    public void Marks_the_classified_pieces_and_leaves_the_rest() => Assert.Equal(
        "<span class=\"tok-keyword\">var</span> <span class=\"tok-local\">x</span>"
        + " = List&lt;<span class=\"tok-keyword\">int</span>&gt;;",
        CodeHighlighter.Render(
            "var x = List<int>;\n",
            [new(0, 3, "keyword"), new(4, 1, "local name"), new(8, 4, "identifier"), new(13, 3, "keyword")]));

    [Fact]
    public void Escapes_code_that_was_never_classified() =>
        Assert.Equal("a &lt; b &amp;&amp; \"c\" != 'd'".Replace("\"", "&quot;"), CodeHighlighter.Render("a < b && \"c\" != 'd'", []));

    [Fact]
    public void Survives_tokens_that_overlap_or_leave_the_code()
    {
        CodeToken[] tokens = [new(0, 2, "keyword"), new(1, 2, "keyword"), new(2, 50, "string"), new(70, 2, "string")];

        Assert.Equal(
            "<span class=\"tok-keyword\">ab</span><span class=\"tok-string\">cd</span>", CodeHighlighter.Render("abcd", [.. tokens]));
    }

    [Theory]
    [InlineData("keyword - control", "keyword")]
    [InlineData("string - verbatim", "string")]
    [InlineData("record class name", "type")]
    [InlineData("extension method name", "method")]
    [InlineData("event name", "property")]
    [InlineData("enum member name", "constant")]
    [InlineData("xml doc comment - text", "comment")]
    [InlineData("preprocessor keyword", "preprocessor")]
    [InlineData("identifier", null)]
    [InlineData("static symbol", null)]
    public void Knows_the_compilers_classes(string compiler, string? theme) =>
        Assert.Equal(theme, CodeHighlighter.ThemeClass(compiler));
}
