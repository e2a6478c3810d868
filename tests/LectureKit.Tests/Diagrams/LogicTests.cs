using System.Xml.Linq;

namespace LectureKit.Tests.Diagrams;

public sealed class LogicTests
{
    [Fact]
    public void Truth_table_as_text_and_html()
    {
        var table = TruthTable.Of("x_1", "x_2", (a, b) => a ^ b).With("И", (a, b) => a && b);
        Assert.Equal("x₁  x₂  y  И\n 0   0  0  0\n 0   1  1  0\n 1   0  1  0\n 1   1  0  1", table.ToString());
        var forms = LectureHost.Format(table).Forms;
        Assert.Equal(["text/html", "text/plain"], forms.Select(form => form.MediaType));
        var html = XElement.Parse(forms[0].Data);
        Assert.Equal("x<sub>1</sub>", string.Concat(html.Descendants("th").First().Nodes()));
        Assert.Equal("001110110110".Length, html.Descendants("td").Count() - 4);
    }

    [Fact]
    public void Truth_tables_of_one_and_three_arguments()
    {
        Assert.Equal("x  не x\n0     1\n1     0", TruthTable.Of("x", x => !x, "не x").ToString());
        var majority = TruthTable.Of("a", "b", "c", (a, b, c) => (a && b) || (b && c) || (a && c));
        Assert.Equal("00010111", string.Concat(majority.ToString().Split('\n').Skip(1).Select(row => row[^1])));
        Assert.Throws<InvalidOperationException>(() => majority.With("y", (a, b) => a));
    }

    [Fact]
    public void Plane_says_where_the_ones_are_and_what_separates()
    {
        Assert.Equal(
            "Логическая функция на плоскости: в точке (0; 0) 0, в точке (0; 1) 0, в точке (1; 0) 0, в точке (1; 1) 1. "
            + "Прямая x₁ + x₂ − 1,5 = 0 разделяет классы.",
            LogicPlane.Of((a, b) => a && b).Line(1, 1, -1.5).Alt);
        Assert.DoesNotContain("разделяет", LogicPlane.Of((a, b) => a ^ b).Line(1, 1, -0.5).Alt, StringComparison.Ordinal);
        Assert.DoesNotContain("разделяет", LogicPlane.Of((a, b) => a && b).Line(1, 1, -2).Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_differ_without_colour()
    {
        var root = XElement.Parse(LogicPlane.Of((a, b) => a || b).ToSvg());
        var marks = root.Descendants().Where(element => element.Attribute("r")?.Value == "9").ToList();
        Assert.Equal(4, marks.Count);
        Assert.Equal(3, marks.Count(mark => mark.Attribute("fill")!.Value == SvgStyle.Ink));
        Assert.Equal(1, marks.Count(mark => mark.Attribute("fill")!.Value == SvgStyle.Paper));
    }

    [Fact]
    public void Parts_keep_apart()
    {
        var plane = LogicPlane.Of((a, b) => a ^ b, "Очень длинное название логической функции двух аргументов")
            .Line(1, 1, -0.5).Line(-1, 0, 0.5, "x_1 = ½ — вертикальная прямая").Line(0, 2, -1).Shaded();
        DiagramRules.Holds(plane);
        DiagramRules.LivesInAPage(plane);
        Assert.Contains("2x₂ − 1 = 0", plane.Alt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, -1.5, 4)]
    [InlineData(1, 0, 5, 4)]
    [InlineData(1, 0, -5, 0)]
    public void Half_planes_are_cut(double w1, double w2, double b, int corners)
    {
        DiagramPoint[] square = [new(0, 0), new(1, 0), new(1, 1), new(0, 1)];
        var line = new LogicLine(w1, w2, b, null);
        var clipped = line.Clip(square);
        Assert.Equal(w2 == 0 ? corners : 3, clipped.Count);
        Assert.All(clipped, point => Assert.True(line.At(point.X, point.Y) > -1e-9));
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        Assert.Throws<ArgumentException>("w2", () => LogicPlane.Of((a, b) => a).Line(0, 0, 1));
        Assert.Throws<ArgumentException>("b", () => LogicPlane.Of((a, b) => a).Line(1, 0, double.NaN));
    }

    [Fact]
    public void Gates_tell_their_rule()
    {
        Gate[] gates =
        [
            Gate.Add(), Gate.Multiply(), Gate.Max(), Gate.Copy(), Gate.LocalGradient(), Gate.Function("σ", "σ(x)(1 − σ(x))"),
        ];
        Assert.All(gates, DiagramRules.Holds);
        Assert.All(gates, DiagramRules.LivesInAPage);
        Assert.Equal(
            "Умножение меняет множители местами. Вперёд: на входе x и y, на выходе x · y. "
            + "Назад: на выходе g, на входе g · y и g · x.",
            Gate.Multiply().Alt);
        Assert.Throws<ArgumentException>("function", () => Gate.Function(""));
    }
}
