using SiteGen.Typesetting.Formulas;

namespace SiteGen.Tests.Typesetting.Formulas;

public sealed class FormulaNormalizerTests
{
    private static readonly FormulaNormalizer Normalizer = new(label => label == "eq-ce" ? "3.1" : null);

    [Theory]
    [InlineData(@"\frac{a}{b}", @"\frac{a}{b}")]
    [InlineData(@"\mbox{if } x", @"\text{if } x")]
    [InlineData(@"x \label{eq-ce}", "x ")]
    [InlineData(@"see \eqref{eq-ce}", @"see \text{(3.1)}")]
    [InlineData(@"\ref{ eq-ce }", @"\text{3.1}")]
    [InlineData(@"\eqref{eq-no}", @"\eqref{eq-no}")]
    [InlineData(@"\begin{align}a&=b\end{align}", @"\begin{align*}a&=b\end{align*}")]
    [InlineData(@"\begin{eqnarray*}a&=&b\\c&\le&d\end{eqnarray*}", @"\begin{aligned}a&= b\\c&\le d\end{aligned}")]
    [InlineData(@"\begin{eqnarray}a& &b\end{eqnarray}", @"\begin{aligned}a& \hphantom{{}={}}b\end{aligned}")]
    [InlineData(@"\begin{multline}a\\[2pt]b\end{multline}", @"\begin{aligned}&a\\[2pt]&\qquad b\end{aligned}")]
    [InlineData(@"\label{a \mbox{b}} c", " c")]
    public void Rewrites_what_KaTeX_lacks(string tex, string expected) =>
        Assert.Equal(expected, Normalizer.Normalize(tex).Tex);

    [Fact]
    public void Leaves_the_columns_of_a_table_inside_an_eqnarray_alone()
    {
        const string Matrix = @"\begin{pmatrix}1 & 2 & 3\end{pmatrix}";

        var normalized = Normalizer.Normalize($@"\begin{{eqnarray}}a & = & {Matrix}\end{{eqnarray}}");

        Assert.Equal($@"\begin{{aligned}}a & =   {Matrix}\end{{aligned}}", normalized.Tex);
    }

    [Theory]
    [InlineData(@"\begin{eqnarray}a&=&b|\end{eqnarray}")]
    [InlineData(@"\label{x} a \mbox{b} |c")]
    [InlineData(@"\begin{multline}a\\|b\\c\end{multline}")]
    public void Finds_the_way_back_to_what_the_author_wrote(string marked)
    {
        var offset = marked.IndexOf('|');
        var tex = marked.Remove(offset, 1);
        var normalized = Normalizer.Normalize(tex);
        var there = normalized.Tex.IndexOf(tex[offset], normalized.Tex.LastIndexOf(tex[offset]));

        Assert.Equal(tex.LastIndexOf(tex[offset]), normalized.OriginalOffset(there));
    }

    [Fact]
    public void Points_at_the_whole_replaced_text_from_inside_a_replacement()
    {
        var normalized = Normalizer.Normalize(@"a \mbox{b}");

        Assert.Equal(2, normalized.OriginalOffset(5));
        Assert.Equal(7, normalized.OriginalOffset(7));
    }
}
