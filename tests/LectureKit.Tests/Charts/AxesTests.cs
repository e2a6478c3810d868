using static LectureKit.DisplayFunctions;
using static LectureKit.Tests.Charts.ChartTesting;

namespace LectureKit.Tests.Charts;

public sealed class AxesTests
{
    [Fact]
    public void Line_is_one_path_in_the_colour_of_the_page()
    {
        var svg = Svg(Plot.Line(new[] { 0, 1, 4 }).Title("Парабола").Labels("x", "x^2"));
        var line = Assert.Single(Strokes(svg, 1));
        Assert.Equal((1, 2), (Count(line, 'M'), Count(line, 'L')));
        Assert.Contains("x²", Texts(svg));
        Assert.Contains("0,5", Texts(svg));
    }

    [Fact]
    public void Missing_number_leaves_a_gap()
    {
        var svg = Svg(Plot.Line(new[] { 0, 1, double.NaN, 2, 3 }));
        Assert.Equal((2, 2), (Count(Strokes(svg, 1)[0], 'M'), Count(Strokes(svg, 1)[0], 'L')));
    }

    [Fact]
    public void Successive_lines_differ_without_colour()
    {
        var svg = Svg(Plot.Line(0..4, 0..4, "a").Line(0..4, 1..5, "b").Line(0..4, 2..6, "c"));
        string?[] dashes = [.. Enumerable.Range(1, 3).Select(i => Strokes(svg, i)[0].Attribute("stroke-dasharray")?.Value)];
        Assert.Equal([null, "8 5", "2 4"], dashes);
        Assert.Equal(2, Strokes(svg, 2).Count);
    }

    [Fact]
    public void Style_is_that_of_matplotlib()
    {
        var svg = Svg(Plot.Line(0..4, style: "C2--s"));
        Assert.Contains(Strokes(svg, 3), path => path.Attribute("stroke-dasharray") is not null);
        Assert.Contains(Strokes(svg, 3), path => path.Attribute("stroke-linecap")?.Value == "square");
        Assert.Contains("C1--o", Assert.Throws<ArgumentException>(() => Plot.Line(0..4, style: "red")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_line_is_thinned_to_what_can_be_seen()
    {
        var heights = Enumerable.Range(0, 100_000).Select(i => i == 50_000 ? 5 : Math.Sin(i)).ToArray();
        var path = Strokes(Svg(Plot.Line(heights)), 1)[0].Attribute("d")!.Value;
        Assert.InRange(path.Length, 10_000, 60_000);
        var tops = path.Split('M', 'L').Where(point => point.Contains(' ', StringComparison.Ordinal))
            .Select(point => double.Parse(point.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        Assert.True(tops[1] - tops[0] > 50, "the one high point is kept");
    }

    [Fact]
    public void Wrong_data_are_named()
    {
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => Plot.Line(Array.Empty<double>())).ParamName);
        var infinite = Assert.Throws<ArgumentException>(() => Plot.Line(0..2, new[] { 1, double.PositiveInfinity }));
        Assert.Contains("'y' is infinite at index 1", infinite.Message, StringComparison.Ordinal);
        var lengths = Assert.Throws<ArgumentException>(() => Plot.Scatter(0..3, 0..4));
        Assert.Contains("'x' and 'y' differ in length: 3 and 4", lengths.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Plot.Line(new[] { double.NaN }));
        Assert.Throws<ArgumentException>(() => Plot.Line(0..3).XLimits(2, 1));
        Assert.Throws<ArgumentException>(() => Plot.Function(_ => double.NaN));
    }

    [Fact]
    public void Limits_bound_the_axes()
    {
        var limits = Plot.Line(0..10).Limits(-1, 20, -5, 5);
        Svg(limits);
        var shown = limits.Underlying.Axes.GetLimits();
        Assert.Equal((-1, 20, -5, 5), (shown.Left, shown.Right, shown.Bottom, shown.Top));
    }

    [Fact]
    public void Logarithmic_axis_counts_in_powers()
    {
        var texts = Texts(Svg(Plot.Line(0..4, new[] { 1e-6, 1e-3, 1, 1e3 }).LogY()));
        Assert.Contains("10⁻⁶", texts);
        Assert.Contains("0,01", texts);
    }

    [Fact]
    public void Legend_stands_in_a_free_corner_or_below()
    {
        double LegendX(Axes axes) => Number(Text(Svg(axes), "имя"), "x");
        Assert.True(LegendX(Plot.Function(x => x, 0, 1, "имя")) < 200, "upper right is taken");
        Assert.True(LegendX(Plot.Function(x => -x, 0, 1, "имя")) > 300, "upper right is free");
        var crowded = Svg(Plot.Function(x => Math.Sin(50 * x), 0, 6, "имя"));
        Assert.True(Number(Text(crowded, "имя"), "y") > 290, "no corner is free");
        Assert.DoesNotContain("имя", Texts(Svg(Plot.Function(x => x, 0, 1, "имя").NoLegend())));
        var upper = Text(Svg(Plot.Function(x => x, 0, 1, "имя").Legend(LegendPlace.UpperRight)), "имя");
        Assert.True(Number(upper, "x") > 300 && Number(upper, "y") < 60);
    }

    [Fact]
    public void Label_beyond_unicode_is_one_text_with_a_lowered_part()
    {
        var svg = Svg(Plot.Line(0..4).Title("Вес w_{вход}"));
        var title = Text(svg, "Вес wвход");
        var lowered = Assert.Single(title.Elements());
        Assert.Equal("вход", lowered.Value);
        Assert.True(Number(lowered, "dy") > 0);
        Assert.Equal("[Вес wвход]", LectureHost.Format(Plot.Line(0..4).Title("Вес w_{вход}")).Forms[^1].Data);
    }

    [Fact]
    public void Annotations_say_what_they_are_about()
    {
        var svg = Svg(Plot.Function(x => x * x).Annotate("дно", (0, 0), (0, 12)).Mark(2, 4, "A_1").VLine(1, "x_0").HSpan(3, 5)
            .Text(-3, 20, "слева").Arrow((3, 20), (4, 16)));
        AssertSays(svg, "дно", "A₁", "x₀", "слева");
        Assert.Contains(svg.Descendants(), shape => shape.Attribute("fill-opacity")?.Value == "0.141");
        Assert.Equal("stroke", Text(svg, "дно").Attribute("paint-order")!.Value);
        Assert.Throws<ArgumentException>(() => Plot.Line(0..2).VLine(double.NaN));
    }

    [Fact]
    public void Same_chart_gives_the_same_bytes()
    {
        static string Bytes() => LectureHost.Format(
            Plot.Line(0..9, style: "o-", label: "w_{я}").Scatter(0..3, 0..3, new[] { 1, 0, 1 }).Title("Т")).Forms[0].Data;
        var axes = Plot.Line(0..9).Title("Т");
        Assert.Equal(Bytes(), Bytes());
        Assert.Equal(LectureHost.Format(axes).Forms[0].Data, LectureHost.Format(axes).Forms[0].Data);
    }

    [Fact]
    public void Heavy_chart_is_a_picture_alone()
    {
        var many = Enumerable.Range(0, 20_000).Select(i => i * 0.7 % 97).ToArray();
        var forms = LectureHost.Format(Plot.Scatter(many, Enumerable.Range(0, 20_000).ToArray())).Forms;
        Assert.Equal(["image/png", "text/plain"], forms.Select(form => form.MediaType));
    }
}
