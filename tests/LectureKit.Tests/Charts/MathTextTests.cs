namespace LectureKit.Tests.Charts;

public sealed class MathTextTests
{
    [Theory]
    [InlineData("w_1", "w₁")]
    [InlineData("x^2", "x²")]
    [InlineData("w_{ij}", "wᵢⱼ")]
    [InlineData("w_{ij}^2", "wᵢⱼ²")]
    [InlineData(@"\alpha\cdot x_{max}", "α· xₘₐₓ")]
    [InlineData("$w_1$ и $w_2$", "w₁ и w₂")]
    [InlineData("10^{-3}", "10⁻³")]
    [InlineData(@"\sigma_1", "σ₁")]
    [InlineData("x_10", "x₁₀")]
    [InlineData("σ(x)", "σ(x)")]
    [InlineData("val_loss", "val_loss")]
    [InlineData("_start", "_start")]
    [InlineData(@"a\_b", "a_b")]
    [InlineData(@"\unknown", @"\unknown")]
    [InlineData("5 $", "5 $")]
    public void Scripts_become_letters_of_unicode(string label, string expected)
    {
        var text = MathText.Parse(label);
        Assert.True(text.IsPlain);
        Assert.Equal(expected, text.Plain);
    }

    [Fact]
    public void Other_scripts_keep_their_level()
    {
        Assert.Equal([new("w", 0), new("вход", -1), new(" = 1", 0)], MathText.Parse("w_{вход} = 1").Runs);
        Assert.Equal([new("x", 0), new("я", 1)], MathText.Parse("x^{я}").Runs);
    }

    [Fact]
    public void Font_has_every_letter()
    {
        var letters = MathText.Parse("x^{0123456789+-=()niT}_{0123456789+-=()aeoxhklmnpstijruv}").Plain;
        Assert.True(ChartFonts.Find(ChartFonts.Sans, false, false)!.ContainsGlyphs(letters));
    }

    [Theory]
    [InlineData(0.5, "0,5")]
    [InlineData(-2, "−2")]
    [InlineData(0, "0")]
    [InlineData(-2.8e-17, "0")]
    [InlineData(1234, "1234")]
    [InlineData(50_000, "50\u202f000")]
    [InlineData(2.5e8, "2,5·10⁸")]
    [InlineData(1e-5, "10⁻⁵")]
    [InlineData(0.1 + 0.2, "0,3")]
    public void Numbers_are_russian(double number, string expected) => Assert.Equal(expected, ChartNumbers.Tick(number));
}
