using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Parsing;
using SiteGen.Problems;
using SiteGen.Typesetting.Formulas;

namespace SiteGen.Tests.Typesetting.Formulas;

public sealed class FormulaRendererTests(FormulaRendererTests.Started started) : IClassFixture<FormulaRendererTests.Started>
{
    private static readonly ImmutableSortedDictionary<string, string> Macros =
        new Dictionary<string, string> { [@"\R"] = @"\mathbb{R}", [@"\norm"] = @"\left\lVert #1 \right\rVert" }
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, string> Equations =
        ImmutableSortedDictionary<string, string>.Empty.Add("eq-ce", "3.1");

    private readonly FormulaRenderer renderer = started.Renderer;

    public static TheoryData<string> Formulas =>
    [
        "x", "x_1", "w^\\top x", @"\frac{1}{1 + e^{-x}}", @"\sqrt[3]{x}", @"\sum_{i=1}^n w_i x_i + b", @"\prod_i p_i",
        @"\int_0^1 f(x)\,dx", @"\vec{x}", @"\hat{y}", @"\overline{x}", @"\mathbb{R}^n", @"\mathcal{L}", @"\mathbf{W}",
        @"\text{ReLU}(x) = \max(0, x)", @"\operatorname{softmax}(z)_i", @"\text{если } x > 0", "x_{\\text{вход}}",
        @"\begin{pmatrix}1 & 0\\0 & 1\end{pmatrix}", @"\begin{cases}0, & x < 0\\1, & x \ge 0\end{cases}",
        @"\begin{aligned}a &= b\\&= c\end{aligned}", @"\begin{align}a &= b\\c &= d\end{align}",
        @"\large \begin{eqnarray*} y & = & w x + b\\ & = & (\vec{x}, \vec{w}) + b \end{eqnarray*}",
        @"\begin{eqnarray} f & \approx & 1 \end{eqnarray}", @"\begin{multline} a + b \\ + c \\ + d \end{multline}",
        @"\begin{array}{rcl} a & = & b \end{array}", @"\begin{equation} a = b \label{eq-ce} \end{equation}",
        @"\large\underset{[1 \times C]}{\vec{y}} = \underset{[1 \times n]}{x} \underset{[n \times C]}{W}",
        @"\overbrace{a + b}^{n}", @"\underbrace{a + b}_{n}", @"\left( \frac{a}{b} \right)", @"\left\{ x \mid x > 0 \right.",
        @"\nabla_w L", @"\partial L / \partial w", @"\frac{\partial L}{\partial w_{ij}}", @"\lim_{n \to \infty} a_n",
        @"\argmin_w L(w)", @"\log_2 x", @"\mbox{при } x \in \R", @"\norm{x}_2", @"\color{red} x", @"\boxed{E = mc^2}",
        @"a \ \ \ b", @"x \xrightarrow{f} y", @"\mathrm{d}x", @"из \eqref{eq-ce}", "a % комментарий\n+ b", @"5\,\%", "1{,}5",
    ];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Typesets_the_formulas_of_a_lecture(string tex)
    {
        var result = renderer.Render(tex, display: true);

        Assert.Null(result.Fault);
        Assert.Contains("<math", result.Html);
        Assert.Contains("class=\"katex-html\" aria-hidden=\"true\"", result.Html);
        Assert.DoesNotContain("katex-error", result.Html);
    }

    [Theory]
    [InlineData("a + ⟦\\foo⟧{b}", "LEC0702", "Unknown command '\\foo'", null)]
    [InlineData("⟦\\frca⟧{1}{2}", "LEC0702", "Unknown command '\\frca'", "did you mean '\\frac'?")]
    [InlineData("⟦\\nrom⟧{x}", "LEC0702", "Unknown command '\\nrom'", "did you mean '\\norm'?")]
    [InlineData("\\begin{⟦alignde⟧}x\\end{alignde}", "LEC0702", "Unknown environment 'alignde'", "did you mean 'aligned'?")]
    [InlineData("a_b⟦_⟧c", "LEC0701", "Double subscript", null)]
    [InlineData("x⟦^⟧", "LEC0701", "Expected group after '^'", null)]
    [InlineData("\\frac{1}⟦{⟧2", "LEC0701", "'{' is never closed", null)]
    [InlineData("\\sqrt⟦{⟧\\frac{1}{2}", "LEC0701", "'{' is never closed", null)]
    [InlineData("a + ⟦{⟧b", "LEC0701", "'{' is never closed", null)]
    [InlineData("⟦\\left⟧( x + 1", "LEC0701", "'\\left' has no '\\right'", null)]
    [InlineData("a + b⟦}⟧", "LEC0701", "'}' is not expected here", "there is no '{' that it closes")]
    [InlineData("a ⟦&⟧ b", "LEC0701", "'&' is not expected here", "columns need an environment, such as \\begin{aligned}")]
    [InlineData("\\eqref{⟦eq-ec⟧}", "LEC0703", "Unknown equation 'eq-ec'", "did you mean 'eq-ce'?")]
    [InlineData("⟦\\href⟧{http://x}{y}", "LEC0704", "'\\href' is not allowed in a formula", null)]
    [InlineData("\\begin{eqnarray}\na &=& b\\\\\nc &=& ⟦\\foo⟧\n\\end{eqnarray}", "LEC0702", "Unknown command '\\foo'", null)]
    [InlineData("\\label{eq-ce} \\mbox{a} x⟦^⟧", "LEC0701", "Expected group after '^'", null)]
    public void Says_what_is_wrong_at_the_character(string marked, string code, string message, string? hint)
    {
        var start = marked.IndexOf('⟦');
        var length = marked.IndexOf('⟧') - start - 1;
        var tex = marked.Replace("⟦", "").Replace("⟧", "");

        var fault = renderer.Render(tex, display: true).Fault;

        Assert.NotNull(fault);
        Assert.Equal((code, start, length), (fault.Kind.Code, fault.Offset, fault.Length));
        Assert.Equal(message, fault.Message);
        if (hint is not null)
        {
            Assert.Equal(hint, fault.Hint);
        }
    }

    [Fact]
    public void Finds_the_line_and_column_in_the_file()
    {
        const string Text = "# Title\n\n> $$\n> a +\n> b \\foo\n> $$\n";
        var source = new SourceFile("content/a.md", "/a.md", Text);
        const string Tex = "a +\nb \\foo";
        ImmutableArray<int> lines = [source.OffsetOfLine(4) + 2, source.OffsetOfLine(5) + 2];
        var positions = new TextPositions(source, source.LocationAt(9), lines);

        var problem = renderer.Render(Tex, display: true).Fault!.ToProblem(Tex, positions);

        Assert.Equal(new SourceLocation("content/a.md", 5, 5, 4), problem.At);
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Fact]
    public void Reports_a_fault_inside_a_macro_for_the_formula_as_a_whole()
    {
        var macros = Macros.Add(@"\bad", @"1 + \foo");
        using var withBadMacro = new FormulaRenderer(macros, Equations);

        var fault = withBadMacro.Render(@"\alpha\beta + \bad", display: false).Fault;

        Assert.Equal(-1, fault!.Offset);
        Assert.Equal(@"Unknown command '\foo' in the replacement of a macro", fault.Message);
    }

    [Fact]
    public void Checks_the_macros_of_the_site()
    {
        var macros = Macros.Add(@"\bad", @"\frca{1}{2}").Add("half", "x").Add(@"\open", "{x").Add(@"\begins", @"\left(");
        using var withBadMacros = new FormulaRenderer(macros, Equations);

        var problems = withBadMacros.CheckMacros(name => new SourceLocation("site.json", 1, name.Length));

        Assert.Equal(
            [
                @"LEC0705 The macro '\bad' cannot be read: Unknown command '\frca' in the replacement of a macro",
                @"LEC0705 The braces in the replacement of the macro '\open' do not match",
                "LEC0705 'half' cannot be the name of a macro",
            ],
            problems.Select(problem => $"{problem.Code} {problem.Message}"));
    }

    [Fact]
    public void Gives_no_macro_from_one_formula_to_the_next()
    {
        Assert.Null(renderer.Render(@"\gdef\once{x} \once", display: false).Fault);

        Assert.Equal(@"Unknown command '\once'", renderer.Render(@"\once + 1", display: false).Fault?.Message);
    }

    [Fact]
    public void Keeps_the_authors_text_as_annotation()
    {
        var html = renderer.Render(@"\mbox{a} < b", display: false).Html;

        Assert.Contains("<annotation encoding=\"application/x-tex\">\\mbox{a} &lt; b</annotation>", html);
    }

    [Fact]
    public void Survives_a_formula_nested_too_deeply()
    {
        var tex = new string('{', 100_000) + new string('}', 100_000);

        Assert.NotNull(renderer.Render(tex, display: false).Fault);
        Assert.Null(renderer.Render("x", display: false).Fault);
    }

    /// <summary>One engine for all tests: starting it takes longer than any of them.</summary>
    public sealed class Started : IDisposable
    {
        public FormulaRenderer Renderer { get; } = new(Macros, Equations);

        public void Dispose() => Renderer.Dispose();
    }
}
