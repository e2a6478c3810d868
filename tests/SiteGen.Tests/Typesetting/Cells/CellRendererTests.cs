using System.Collections.Immutable;
using LectureKit;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Problems;
using SiteGen.Typesetting.Cells;
using SkiaSharp;

namespace SiteGen.Tests.Typesetting.Cells;

public sealed class CellRendererTests
{
    private const string Code =
        "<div class=\"cell-code\"><pre class=\"code\" tabindex=\"0\"><code class=\"language-csharp\">f()</code></pre></div>\n";

    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\""
    + " width=\"4\" height=\"3\"><path id=\"a\"/><use href=\"#a\"/></svg>";

    [Fact]
    public void Shows_code_and_printed_text_in_order()
    {
        var run = TypesetPage.Run(
            new TextOutput(OutputStream.Out, "one\n"),
            new TextOutput(OutputStream.Out, "two\n"),
            new TextOutput(OutputStream.Error, "oh"),
            Plain("42"));

        Assert.Equal(
            "<div class=\"cell\" id=\"cell-1\">" + Code
            + "<div class=\"cell-output\" role=\"group\" aria-label=\"Вывод\"><pre class=\"output-text\"><samp>one\ntwo</samp></pre>\n"
            + "<div class=\"output-stderr\"><span class=\"output-label\">stderr</span><pre><samp>oh</samp></pre></div>\n"
            + "<pre class=\"output-value\"><samp>42</samp></pre>\n</div>\n</div>",
            TypesetPage.Render(TypesetPage.Cell("f()"), run).Html);
    }

    [Fact]
    public void Folds_and_hides_what_the_author_wants_folded_and_hidden()
    {
        var run = TypesetPage.Run(Plain("42"));
        var folded = new CellOptions { Echo = Visibility.Folded, Output = Visibility.Folded };
        var hidden = new CellOptions { Echo = Visibility.Hidden, Output = Visibility.Hidden };

        var html = TypesetPage.Render(TypesetPage.Cell("f()", folded), run).Html;

        Assert.Contains("<div class=\"cell-code\"><details class=\"cell-fold\"><summary>Показать"
        + " код</summary><pre class=\"code\"", html);
        Assert.Contains("<details class=\"cell-fold\"><summary>Показать вывод</summary><pre class=\"output-value\">", html);
        Assert.Equal("", TypesetPage.Render(TypesetPage.Cell("f()", hidden), run).Html);
    }

    [Fact]
    public void Marks_a_cell_that_is_not_run()
    {
        var options = new CellOptions { Run = false, Classes = ["wide"], Id = "later" };
        var run = new CellRun(0, [], [], [new CodeToken(0, 1, "method name")], 0);

        Assert.Equal(
            "<div class=\"cell cell--static wide\" id=\"later\">"
            + Code.Replace("f()", "<span class=\"tok-method\">f</span>()") + "</div>",
            TypesetPage.Render(TypesetPage.Cell("f()", options), run).Html);
    }

    [Fact]
    public void Makes_the_first_picture_of_a_labelled_cell_its_figure()
    {
        var options = new CellOptions { Id = "fig-x", Caption = "Сигмоида", Alt = "S-образная кривая", Width = "60%" };

        var (html, problems) = TypesetPage.Render(
            TypesetPage.Cell("f()", options), TypesetPage.Run(Picture(Svg), Picture(Svg)), "<em>Сигмоида</em>");

        Assert.Contains("<div class=\"cell\">", html);
        Assert.Contains(
            "<figure class=\"figure\" id=\"fig-x\" style=\"--figure-width:60%\"><div class=\"figure-body\">"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\" viewBox=\"0 0 4 3\" role=\"img\""
            + " aria-label=\"S-образная кривая\"><path id=\"picture-1-a\" /><use href=\"#picture-1-a\" /></svg></div>"
            + "<figcaption><span class=\"figure-number\">Рис.\u00A03.1.</span> <em>Сигмоида</em></figcaption></figure>",
            html);
        Assert.Contains("<div class=\"figure-body\"><svg", html.Split("</figure>")[1]);
        Assert.Contains("id=\"picture-2-a\"", html);
        Assert.Empty(problems);
    }

    [Fact]
    public void Makes_the_first_table_of_a_labelled_cell_its_table()
    {
        var options = new CellOptions { Id = "tbl-x", Caption = "Веса" };
        var table = new DisplayOutput([new OutputForm("text/html", "<table></table>"), new OutputForm("text/plain", "-")]);

        Assert.Contains(
            "<figure class=\"table-figure\" id=\"tbl-x\"><figcaption>"
            + "<span class=\"table-number\">Таблица\u00A03.1.</span> Веса</figcaption>"
            + "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Таблица 3.1\"><table></table></div></figure>",
            TypesetPage.Render(TypesetPage.Cell("f()", options), TypesetPage.Run(table), "Веса").Html);
    }

    [Fact]
    public void Wants_alternative_text_for_a_picture()
    {
        var silent = TypesetPage.Render(TypesetPage.Cell("f()"), TypesetPage.Run(Picture(Svg)));
        var telling = TypesetPage.Render(TypesetPage.Cell("f()"), TypesetPage.Run(Picture(Svg, "A curve")));

        var problem = Assert.Single(silent.Problems);
        Assert.Equal(("LEC0901", Severity.Warning, 3), (problem.Code, problem.Severity, problem.At.Line));
        Assert.Empty(telling.Problems);
        Assert.Contains("aria-label=\"A curve\"", telling.Html);
    }

    [Fact]
    public void Warns_when_a_labelled_cell_shows_no_figure()
    {
        var cell = TypesetPage.Cell("f()", new CellOptions { Id = "fig-x" });

        var problem = Assert.Single(TypesetPage.Render(cell, TypesetPage.Run(Plain("42"))).Problems);

        Assert.Equal("LEC0902", problem.Code);
        Assert.Empty(TypesetPage.Render(cell, null).Problems);
    }

    [Fact]
    public void Keeps_a_small_picture_in_the_page_and_a_large_one_beside_it()
    {
        var cell = TypesetPage.Cell("f()", new CellOptions { Alt = "Noise" });
        var small = TypesetPage.Render(cell, TypesetPage.Run(Png(2, 3))).Html;
        var block = TypesetPage.Block(cell);
        var context = TypesetPage.Context(block, TypesetPage.Run(Png(200, 100)));
        var large = new CellRenderer(context).RenderBlock(block, null);

        Assert.Contains("<img src=\"data:image/png;base64,", small);
        Assert.Contains("alt=\"Noise\" width=\"2\" height=\"3\" loading=\"lazy\" decoding=\"async\">", small);
        var file = Assert.Single(context.Generated);
        Assert.Matches("^media/[0-9a-f]{16}\\.png$", file.Path);
        Assert.Contains($"<img src=\"../{file.Path}\" alt=\"Noise\" width=\"200\" height=\"100\"", large);
    }

    [Fact]
    public void Falls_back_to_the_next_form_when_one_is_broken()
    {
        var output = new DisplayOutput(
            [new("image/svg+xml", "<svg"), new("image/png", "no base64"), new("x/unknown", "?"), new("text/plain", "a < b")]);

        Assert.Contains(
            "<pre class=\"output-value\"><samp>a &lt; b</samp></pre>",
            TypesetPage.Render(TypesetPage.Cell("f()"), TypesetPage.Run(output)).Html);
    }

    [Fact]
    public void Shows_an_expected_failure()
    {
        ImmutableArray<TraceFrame> trace = [new(0, 2, 1, "Divide"), new(0, 5, 1, "")];
        var fault = new CellFault(FaultKind.Exception, "System.DivideByZeroException", "Attempt <0>", 2, 1, 1, trace, []);
        var run = new CellRun(0, [], [fault], [], 0);

        var html = TypesetPage.Render(TypesetPage.Cell("f()"), run).Html;

        Assert.Contains("<div class=\"cell cell--error\"", html);
        Assert.Contains(
            "<div class=\"output-fault\"><p class=\"fault-title\"><span class=\"fault-kind\">Исключение</span>"
            + " <code>DivideByZeroException</code></p><p class=\"fault-message\">Attempt &lt;0&gt;</p>"
            + "<ol class=\"fault-trace\"><li>строка 2, <code>Divide</code></li><li>строка 5</li></ol></div>",
            html);
    }

    [Fact]
    public void Shows_a_compiler_error_but_no_warning()
    {
        var error = new CellFault(FaultKind.CompilerError, "CS0029", "Cannot convert", 1, 3, 1, [], []);
        var warning = error with { Kind = FaultKind.CompilerWarning, Id = "CS0168" };

        var html = TypesetPage.Render(TypesetPage.Cell("f()"), new CellRun(0, [], [warning, error], [], 0)).Html;

        Assert.Contains("Ошибка компиляции</span> <code>CS0029</code>", html);
        Assert.DoesNotContain("CS0168", html);
    }

    [Fact]
    public void Typesets_a_formula_that_a_cell_made()
    {
        var output = new DisplayOutput([new("text/latex", "$$x^2$$"), new("text/plain", "x^2")]);
        var bad = new DisplayOutput([new("text/latex", "x^"), new("text/plain", "x^")]);

        var (html, problems) = TypesetPage.Render(TypesetPage.Cell("f()"), TypesetPage.Run(output, bad));

        Assert.Contains("<div class=\"formula-block\"><div class=\"formula-body\" tabindex=\"0\"><span class=\"katex-display\">", html);
        Assert.Equal(("LEC0701", 3), (Assert.Single(problems).Code, problems[0].At.Line));
    }

    [Theory]
    [InlineData("text/plain", "0.84", "<span class=\"computed\">0,84</span>")]
    [InlineData("text/html", "<b>1</b>", "<span class=\"computed\"><b>1</b></span>")]
    [InlineData("text/html", "<table></table>", "<span class=\"computed\">plain</span>")]
    public void Puts_a_value_into_the_sentence(string mediaType, string data, string expected)
    {
        var cell = TypesetPage.Cell("x", kind: CellKind.Inline);
        var run = TypesetPage.Run(new DisplayOutput([new(mediaType, data), new("text/plain", "plain")]));

        Assert.Equal(expected, new CellRenderer(TypesetPage.Context(TypesetPage.Block(cell), run)).RenderInline(cell));
    }

    [Fact]
    public void Leaves_a_mark_where_a_sentence_has_no_value()
    {
        var cell = TypesetPage.Cell("x", kind: CellKind.Inline);

        Assert.Equal(
            "<span class=\"computed computed--missing\">?</span>",
            new CellRenderer(TypesetPage.Context(TypesetPage.Block(cell), null)).RenderInline(cell));
    }

    private static DisplayOutput Plain(string text) => new([new OutputForm("text/plain", text)]);

    private static DisplayOutput Picture(string svg, string? alt = null) =>
        new([new OutputForm("image/svg+xml", svg, alt), new OutputForm("text/plain", "chart")]);

    private static DisplayOutput Png(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        for (var i = 0; i < width * height; i++)
        {
            // A pattern that does not compress, so that a large picture has a large file.
            bitmap.SetPixel(i % width, i / width, new SKColor((uint)(i * 2654435761 % 0xFFFFFF) | 0xFF000000));
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return new([new OutputForm("image/png", Convert.ToBase64String(data.ToArray())), new OutputForm("text/plain", "image")]);
    }
}
