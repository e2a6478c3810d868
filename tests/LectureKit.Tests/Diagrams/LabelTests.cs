using System.Text;
using System.Xml.Linq;

namespace LectureKit.Tests.Diagrams;

public sealed class LabelTests
{
    [Theory]
    [InlineData("w_1", "w<sub>1</sub>", "w₁")]
    [InlineData("x^2", "x<sup>2</sup>", "x²")]
    [InlineData("w_{ij}", "w<sub>ij</sub>", "w_ij")]
    [InlineData("x_12^2", "x<sub>12</sub><sup>2</sup>", "x₁₂²")]
    [InlineData("σ(x_1)", "σ(x<sub>1</sub>)", "σ(x₁)")]
    [InlineData("a\\_b", "a_b", "a_b")]
    [InlineData("a<b", "a&lt;b", "a<b")]
    [InlineData("конец_", "конец_", "конец_")]
    [InlineData("_{", "<sub>{</sub>", "_{")]
    [InlineData("", "", "")]
    public void Scripts_are_read(string source, string html, string text)
    {
        var label = DiagramLabel.Parse(source);
        Assert.Equal(html, label.ToHtml());
        Assert.Equal(text, label.ToString());
    }

    [Fact]
    public void Shifts_come_back_to_the_base_line()
    {
        var svg = new StringBuilder("<text>");
        DiagramLabel.Parse("a_1 + b^2!").AppendSpans(svg, 16);
        var shifts = XElement.Parse(svg.Append("</text>").ToString()).Elements("tspan")
            .Select(span => double.Parse(span.Attribute("dy")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(4, shifts.Count);
        Assert.Equal(0, shifts.Sum(), 0.15);
        Assert.True(shifts[0] > 0 && shifts[2] < 0);
    }

    [Fact]
    public void Scripts_are_narrower_than_text()
    {
        Assert.True(DiagramLabel.Parse("x_{12}").Width(16) < DiagramLabel.Parse("x12").Width(16));
        Assert.True(DiagramLabel.Parse("Щ").Width(16, isBold: true) > DiagramLabel.Parse("Щ").Width(16));
    }

    [Theory]
    [InlineData(-12, "−12")]
    [InlineData(0.5, "0,5")]
    [InlineData(0.19661, "0,20")]
    [InlineData(0.0137, "0,014")]
    [InlineData(-0.0, "0")]
    [InlineData(2.5e-7, "2,5·10^{−7}")]
    [InlineData(3e9, "3·10^{9}")]
    [InlineData(0.1f, "0,1")]
    [InlineData(99.999, "100,00")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "−∞")]
    public void Numbers_are_russian(double number, string text) => Assert.Equal(text, DiagramNumber.Text(number));
}
