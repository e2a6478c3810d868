using SiteGen.Execution;
using SiteGen.Problems;
using SkiaSharp;

namespace SiteGen.Tests.Typesetting;

public sealed class ArticleRendererTests : IDisposable
{
    private readonly TypesetSite site = new();

    public ArticleRendererTests()
    {
        site.AddFile("content/03-networks/img/net.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"/>");
        site.AddFile("content/03-networks/data.csv", "a,b");
        site.AddFile("content/shared/logo.png", Png(6, 4));
        site.AddFile("content/03-networks/broken.png", "no picture");
    }

    [Theory]
    [InlineData(
        "## Слой\n",
        "<h2 id=\"слой\">Слой<a class=\"heading-anchor\" href=\"#слой\" aria-label=\"Ссылка на раздел «Слой»\">#</a></h2>\n")]
    [InlineData("```python\nx < 1\n```\n", "<pre class=\"code\" tabindex=\"0\"><code"
    + " class=\"language-python\">x &lt; 1</code></pre>\n")]
    [InlineData("```\n\nx\n```\n", "<pre class=\"code\" tabindex=\"0\"><code>\nx</code></pre>\n")]
    [InlineData("[a](https://a.org/?q=1)", "<p><a href=\"https://a.org/?q=1\" rel=\"noopener\">a</a></p>\n")]
    [InlineData("<https://a.org/>", "<p><a href=\"https://a.org/\" rel=\"noopener\">https://a.org/</a></p>\n")]
    [InlineData(
        "## X\n\n[a](#x)",
        "<h2 id=\"x\">X<a class=\"heading-anchor\" href=\"#x\" aria-label=\"Ссылка"
        + " на раздел «X»\">#</a></h2>\n<p><a href=\"#x\">a</a></p>\n")]
    [InlineData("[a](../01-intro/index.md#ex-x)", "<p><a href=\"../intro/index.html#ex-x\">a</a></p>\n")]
    [InlineData("[a](../01-intro/)", "<p><a href=\"../intro/index.html\">a</a></p>\n")]
    [InlineData("[a](/01-intro/index.md)", "<p><a href=\"../intro/index.html\">a</a></p>\n")]
    [InlineData("[a](data.csv)", "<p><a href=\"data.csv\">a</a></p>\n")]
    [InlineData(
        "см. ![Сеть](img/net.svg) тут",
        "<p>см. <img src=\"img/net.svg\" alt=\"Сеть\" width=\"40\" height=\"30\" loading=\"lazy\" decoding=\"async\"> тут</p>\n")]
    [InlineData(
        "![Знак](../shared/logo.png \"Подпись *a*\"){#fig-x width=50%}",
        "<figure class=\"figure\" id=\"fig-x\" style=\"--figure-width:50%\"><div class=\"figure-body\">"
        + "<img src=\"../shared/logo.png\" alt=\"Знак\" width=\"6\" height=\"4\" loading=\"lazy\" decoding=\"async\"></div>"
        + "<figcaption><span class=\"figure-number\">Рис.\u00A03.1.</span> Подпись <em>a</em></figcaption></figure>\n")]
    [InlineData("@ex-x", "<p><a class=\"xref\" href=\"../intro/index.html#ex-x\">упр.\u00A01.1</a></p>\n")]
    [InlineData("> [!NOTE]\n> Да.\n",
        "<aside class=\"callout callout-note\" aria-labelledby=\"callout-1\">\n<p"
        + " class=\"callout-title\" id=\"callout-1\">Примечание</p>\n"
        + "<p>Да.</p>\n</aside>\n")]
    [InlineData("::: definition Слой {#def-x}\nДа.\n:::\n",
        "<section id=\"def-x\" class=\"block block-definition\">\n<p class=\"block-title\">"
        + "<span class=\"block-number\">Определение 3.1.</span> Слой</p>\n<p>Да.</p>\n</section>\n")]
    [InlineData("::: solution\nДа.\n:::\n",
        "<details class=\"block block-solution\">\n<summary>Решение</summary>\n<p>Да.</p>\n</details>\n")]
    [InlineData("::: goals\nДа.\n:::\n",
        "<section class=\"block block-goals\">\n<p class=\"block-title\"><span"
        + " class=\"block-number\">Цели</span></p>\n<p>Да.</p>\n</section>\n")]
    public void Renders_what_authors_write(string markdown, string html)
    {
        var article = site.Render("# Слои\n\n" + markdown);

        Assert.Empty(article.Problems);
        Assert.Equal(html, article.Html);
    }

    [Theory]
    [InlineData("(см. $x$), да", "(см. <span class=\"nowrap\"><span class=\"formula\">", "</span>),</span> да")]
    [InlineData("форма ($x$) да", "форма <span class=\"nowrap\">(<span class=\"formula\">", "</span>)</span> да")]
    [InlineData("форма $x$ да", "форма <span class=\"formula\">", "</span> да")]
    [InlineData(
        "сумма $a + b + c + d + e + f + g + h + i + j + k + l + m + n$.",
        "сумма <span class=\"nowrap\"><span class=\"formula formula-long\">",
        "</span>.</span>")]
    public void Keeps_a_formula_and_the_signs_beside_it_in_one_line(string markdown, string start, string end)
    {
        var html = site.Render("# A\n\n" + markdown).Html;
        Assert.Contains(start, html, StringComparison.Ordinal);
        Assert.EndsWith(end + "</p>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_a_labelled_formula()
    {
        var article = site.Render("$$ x^2 $$ {#eq-x}\n\nи $y$.\n");

        Assert.StartsWith(
            "<div class=\"formula-block\" id=\"eq-x\"><div class=\"formula-body\" tabindex=\"0\"><span class=\"katex-display\">",
            article.Html);
        Assert.Contains(
            "</div><span class=\"formula-number\">(3.1)</span></div>\n"
            + "<p>и <span class=\"nowrap\"><span class=\"formula\"><span class=\"katex\">",
            article.Html);
        Assert.True(article.HasFormulas);
    }

    [Fact]
    public void Needs_no_formula_style_without_formulas() => Assert.False(site.Render("# A\n\nB\n").HasFormulas);

    [Fact]
    public void Puts_a_table_into_a_frame_that_scrolls()
    {
        var html = site.Render("{#tbl-x caption=\"Веса $w$\"}\n| a | b |\n|---|--:|\n| 1 | 2 |\n").Html;

        Assert.StartsWith(
            "<figure id=\"tbl-x\" class=\"table-figure\"><figcaption><span"
            + " class=\"table-number\">Таблица 3.1.</span> Веса <span class=\"formula\">",
            html);
        Assert.Contains(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Таблица 3.1\">\n<table>\n<thead>", html);
        Assert.EndsWith("</div></figure>\n", html);
    }

    [Fact]
    public void Ends_with_the_sources()
    {
        site.AddFile(
            "references.json",
            """[{"id": "book", "type": "book", "title": "Сети", "publisher": "Наука", "issued": {"date-parts": [[2020]]}}]""");

        var article = site.Render("Да [@book, с. 6].\n");

        Assert.Contains(
            "<p>Да <span class=\"citation\">[<a href=\"#ref-book\">1</a>, с. 6]</span>.</p>\n<section class=\"references\"",
            article.Html);
        Assert.EndsWith("</section>\n", article.Html);
        Assert.Equal("references", Assert.Single(article.Contents).Id);
    }

    [Fact]
    public void Collects_the_contents_without_links()
    {
        var article = site.Render("# Слои\n\n## А [b](https://a.org)\n\n### Сумма $x$\n\n#### Глубже\n\n## В\n");

        Assert.Equal(["А b", "В"], article.Contents.Where(entry => entry.Level == 2).Select(entry => entry.Html));
        var formula = Assert.Single(article.Contents, entry => entry.Level == 3);
        Assert.StartsWith("Сумма <span class=\"formula\"><span class=\"katex\">", formula.Html);
        Assert.Equal(["а-b", "сумма-x", "в"], article.Contents.Select(entry => entry.Id));
    }

    [Fact]
    public void Takes_the_files_of_the_page_along()
    {
        var article = site.Render("![a](img/net.svg) b [c](data.csv) ![d](../shared/logo.png)\n");

        Assert.Equal(
            ["networks/data.csv", "networks/img/net.svg", "shared/logo.png"],
            article.Files.Values.Order(StringComparer.Ordinal));
        Assert.All(article.Files.Keys, path => Assert.True(File.Exists(path)));
    }

    [Theory]
    [InlineData("x ![a](broken.png)", "LEC0903", 3, 8, 10, null)]
    [InlineData(
        "x ![a](https://a.org/b.png)",
        "LEC0904", 3, 8, 19, "put the file beside the page: a lecture has to be readable without a network")]
    [InlineData("a $x^$ b", "LEC0701", 3, 5, 1, null)]
    [InlineData("## A $\\foo$\n", "LEC0702", 3, 7, 4, null)]
    public void Says_where_something_is_wrong(string line, string code, int at, int column, int length, string? hint)
    {
        var problem = Assert.Single(site.Render("# Слои\n\n" + line + "\n").Problems);

        Assert.Equal(code, problem.Code);
        Assert.Equal(new SourceLocation("content/03-networks/01-layers.md", at, column, length), problem.At);
        Assert.Equal(hint, problem.Hint);
    }

    [Fact]
    public void Shows_cells_and_computed_values_where_they_stand()
    {
        var value = new DisplayOutput([new("text/plain", "3")]);
        var run = new LectureRun([new(0, [value], [], [], 0), new(1, [value], [], [], 0)], "cpu", "", true);

        var article = site.Render("Начало.\n\n```csharp\n1 + 2\n```\n\nВсего `{csharp} 1 + 2` слоя.\n", run);

        Assert.Equal(
            "<p>Начало.</p>\n<div class=\"cell\" id=\"cell-1\"><div class=\"cell-code\"><pre class=\"code\" tabindex=\"0\">"
            + "<code class=\"language-csharp\">1 + 2</code></pre></div>\n"
            + "<div class=\"cell-output\" role=\"group\" aria-label=\"Вывод\"><pre"
            + " class=\"output-value\"><samp>3</samp></pre>\n</div>\n</div>\n"
            + "<p>Всего <span class=\"computed\">3</span> слоя.</p>\n",
            article.Html);
        Assert.Equal("cpu", article.Device);
    }

    [Fact]
    public void Renders_the_caption_of_a_cell_as_Markdown()
    {
        var svg = new DisplayOutput([new("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), new("text/plain", "")]);
        var run = new LectureRun([new(0, [svg], [], [], 0)], "cpu", "", true);

        var html = site.Render("```csharp {#fig-x caption=\"Вход $x$ и *выход*\" alt=\"Кривая\"}\nf()\n```\n", run).Html;

        Assert.Contains("<span class=\"figure-number\">Рис.\u00A03.1.</span> Вход <span class=\"formula\">", html);
        Assert.Contains(" и <em>выход</em></figcaption></figure>", html);
    }

    [Fact]
    public void Gives_the_same_bytes_twice()
    {
        const string Text = "## A\n\n> [!NOTE]\n> $x$\n\n```csharp\nf()\n```\n\n[a](data.csv)\n";

        Assert.Equal(site.Render(Text).Html, site.Render(Text).Html);
    }

    public void Dispose() => site.Dispose();

    private static byte[] Png(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
