using System.Xml.Linq;
using ScottPlot;
using SkiaSharp;

namespace LectureKit.Tests.Charts;

public sealed class PlotTests
{
    [Fact]
    public void Forms_are_svg_then_text()
    {
        var forms = LectureHost.Format(Sample(), "две кривые").Forms;
        Assert.Equal(["image/svg+xml", "text/plain"], forms.Select(form => form.MediaType));
        Assert.Equal(["две кривые", null], forms.Select(form => form.Alt));
        Assert.Equal("[Ошибка]", forms[1].Data);
    }

    [Fact]
    public void Svg_lives_inside_a_page()
    {
        var root = XElement.Parse(Svg(Sample()));
        Assert.Equal("0 0 480 320", root.Attribute("viewBox")!.Value);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.StartsWith("\"DejaVu Sans\"", root.Attribute("font-family")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(root.Descendants(), element => element.Attribute("fill")?.Value is "black" or "white");
        Assert.Contains(root.Descendants(), element => element.Value == "Эпоха" && element.Name.LocalName == "text");
        Assert.Equal("middle", root.Descendants().First(element => element.Value == "Эпоха").Attribute("text-anchor")!.Value);
    }

    [Fact]
    public void Default_colours_are_left_to_the_page_and_chosen_ones_are_kept()
    {
        var plot = Sample();
        plot.Add.Line(0, 0, 1, 1).Color = Color.FromHex("#123456");
        var svg = Svg(plot);
        Assert.Contains("stroke=\"var(--chart-1, ", svg, StringComparison.Ordinal);
        Assert.Contains("stroke=\"var(--chart-2, ", svg, StringComparison.Ordinal);
        Assert.Contains("stroke=\"var(--chart-ink, ", svg, StringComparison.Ordinal);
        Assert.Contains("stroke=\"var(--chart-grid, ", svg, StringComparison.Ordinal);
        Assert.Contains("fill=\"var(--chart-paper, ", svg, StringComparison.Ordinal);
        Assert.Contains("stroke=\"#123456\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Background_that_the_author_chose_stays()
    {
        var plot = Sample();
        plot.FigureBackground.Color = Color.FromHex("#fff8e1");
        Assert.Contains("<rect fill=\"#FFF8E1\" width=\"480\" height=\"320\"", Svg(plot), StringComparison.Ordinal);
        Assert.DoesNotContain("width=\"480\" height=\"320\" fill", Svg(Sample()), StringComparison.Ordinal);
    }

    [Fact]
    public void Showing_a_plot_does_not_change_it()
    {
        var plot = Sample();
        var (background, legend) = (plot.FigureBackground.Color, plot.Legend.BackgroundColor);
        var first = Svg(plot);
        Assert.Equal(background, plot.FigureBackground.Color);
        Assert.Equal(legend, plot.Legend.BackgroundColor);
        Assert.Equal(first, Svg(plot));
    }

    [Fact]
    public void Same_chart_gives_the_same_bytes() => Assert.Equal(
        LectureHost.Format(Sample()).Forms.Select(form => form.Data), LectureHost.Format(Sample()).Forms.Select(form => form.Data));

    [Fact]
    public void Names_inside_two_charts_differ()
    {
        var one = Names(Svg(Sample()));
        var other = Names(Svg(Sample().Size(500, 300)));
        Assert.NotEmpty(one);
        Assert.Empty(one.Intersect(other));
    }

    [Fact]
    public void References_inside_a_chart_resolve()
    {
        var root = XElement.Parse(Svg(HeatMap(isSmooth: false)));
        var names = Names(root.ToString());
        var references = root.Descendants().Attributes()
            .Where(attribute => attribute.Value.StartsWith("url(#", StringComparison.Ordinal) || attribute.Name == "href")
            .Select(attribute => attribute.Value)
            .Where(value => !value.StartsWith("data:", StringComparison.Ordinal))
            .Select(value => value.Replace("url(", "", StringComparison.Ordinal).Trim('#', ')'));
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference, names));
    }

    [Fact]
    public void Heat_map_keeps_its_sharp_cells()
    {
        Assert.Contains("image-rendering=\"pixelated\"", Svg(HeatMap(isSmooth: false)), StringComparison.Ordinal);
        Assert.DoesNotContain("pixelated", Svg(HeatMap(isSmooth: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Heavy_chart_is_a_picture()
    {
        var plot = new Plot();
        var numbers = Enumerable.Range(0, 2_500).Select(index => index * 0.001).ToArray();
        plot.Add.ScatterPoints(numbers, numbers);
        var forms = LectureHost.Format(plot).Forms;
        Assert.Equal(["image/png", "text/plain"], forms.Select(form => form.MediaType));
        using var picture = SKBitmap.Decode(Convert.FromBase64String(forms[0].Data));
        Assert.Equal((960, 640), (picture.Width, picture.Height));
        Assert.Equal(SKColors.White, picture.GetPixel(1, 1));
    }

    [Fact]
    public void Size_is_the_authors()
    {
        Assert.Contains("viewBox=\"0 0 500 300\"", Svg(Sample().Size(500, 300)), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample().Size(0, 300));
    }

    [Fact]
    public void Small_multiples_are_one_figure()
    {
        var figure = new Multiplot();
        figure.AddPlots(2);
        figure.Subplots.GetPlot(0).Title("Слева");
        figure.Subplots.GetPlot(1).Title("Справа");
        var forms = LectureHost.Format(figure.Size(640, 300)).Forms;
        Assert.Contains("Слева", forms[0].Data, StringComparison.Ordinal);
        Assert.Contains("Справа", forms[0].Data, StringComparison.Ordinal);
        Assert.Equal("[Слева; Справа]", forms[^1].Data);
    }

    [Fact]
    public void Labels_take_the_font_that_travels_along()
    {
        Assert.Equal("DejaVu Sans", Fonts.Default);
        Assert.Equal("DejaVu Sans", new Plot().Axes.Title.Label.FontName);
        var typeface = Fonts.GetTypeface("DejaVu Sans", bold: true, italic: false);
        Assert.True(typeface.ContainsGlyphs("Ёж"));
        Assert.True(typeface.IsBold);
    }

    private static Plot Sample()
    {
        var plot = new Plot();
        plot.Add.Scatter(new double[] { 0, 1, 2 }, new[] { 1, 0.5, 0.25 }).LegendText = "обучение";
        plot.Add.Scatter(new double[] { 0, 1, 2 }, new[] { 1, 0.6, 0.4 }).LegendText = "проверка";
        plot.Title("Ошибка");
        plot.XLabel("Эпоха");
        plot.ShowLegend();
        return plot;
    }

    private static Plot HeatMap(bool isSmooth)
    {
        var plot = new Plot();
        plot.Add.Heatmap(new double[,] { { 1, 2 }, { 3, 4 } }).Smooth = isSmooth;
        return plot;
    }

    private static string Svg(object plot) => LectureHost.Format(plot).Forms.Single(form => form.MediaType == "image/svg+xml").Data;

    private static List<string> Names(string svg) =>
        [.. XElement.Parse(svg).Descendants().Attributes("id").Select(id => id.Value)];
}
