using SkiaSharp;
using static LectureKit.DisplayFunctions;
using static LectureKit.Tests.Charts.ChartTesting;
using static TorchSharp.torch;

namespace LectureKit.Tests.Charts;

public sealed class KindTests
{
    [Fact]
    public void Classes_have_a_shape_and_a_colour_each()
    {
        var svg = Svg(Plot.Scatter(0..4, 0..4, new[] { "кот", "пёс", "кот", "лис" }));
        Assert.Contains(Strokes(svg, 1), path => path.Attribute("stroke-linecap")?.Value == "round" && Count(path, 'M') == 2);
        Assert.Contains(Strokes(svg, 2), path => path.Attribute("stroke-linecap")?.Value == "square");
        Assert.NotEmpty(Fills(svg, 3));
        AssertSays(svg, "кот", "пёс", "лис");
        Assert.Throws<ArgumentException>(() => Plot.Scatter(0..4, 0..4, new[] { 1 }));
        Assert.Throws<ArgumentException>(() => Plot.Points(zeros(3, 3)));
    }

    [Fact]
    public void Area_of_a_point_is_its_quantity()
    {
        var widths = Strokes(Svg(Plot.Scatter(0..2, 0..2, size: new[] { 1, 4 })), 1).Select(path => Number(path, "stroke-width")).ToList();
        Assert.Equal([24, 12], widths);
    }

    [Fact]
    public void Bars_stand_side_by_side_with_their_numbers()
    {
        string[] names = ["да", "нет"];
        var svg = Svg(Plot.Bars(names, new[] { 0.25, 0.5 }, "A").Bars(names, new[] { 1, 0.75 }, "B").BarLabels("0.00"));
        AssertSays(svg, "0,25", "0,50", "1,00", "0,75", "да", "нет", "A", "B");
        var bars = Fills(svg, 1).Where(bar => bar.Name.LocalName == "rect").Take(2).Select(bar => Number(bar, "height")).ToList();
        Assert.Equal(2, bars[1] / bars[0], 0.02);
        Assert.Contains(Strokes(svg, 2), hatch => hatch.Name.LocalName == "path");
        Assert.Throws<ArgumentException>(() => Plot.Bars(names, new[] { 1.0 }));
        Assert.Throws<ArgumentException>(() => Plot.Bars(names, 0..2).Bars(["да", "не"], 0..2));
        Assert.Throws<InvalidOperationException>(() => Plot.Line(0..2).BarLabels());
    }

    [Fact]
    public void Lying_bars_go_from_top_to_bottom()
    {
        var svg = Svg(Plot.BarsHorizontal(["первый", "второй"], new[] { 2, 1 }));
        var bars = Fills(svg, 1).Where(bar => bar.Name.LocalName == "rect").ToList();
        Assert.True(Number(bars[0], "y") < Number(bars[1], "y"));
        Assert.True(Number(bars[0], "width") > Number(bars[1], "width"));
    }

    [Fact]
    public void Highlighted_bar_has_another_colour_and_hatching()
    {
        string[] names = ["да", "нет"];
        var plain = Svg(Plot.Bars(names, 1..3));
        var svg = Svg(Plot.Bars(names, 1..3).Highlight("нет"));
        Assert.Empty(Fills(plain, 2));
        Assert.Single(Fills(svg, 2), bar => bar.Name.LocalName == "rect");
        Assert.Contains(Strokes(svg, 2), hatch => hatch.Name.LocalName == "path");
        Assert.Throws<ArgumentException>("names", () => Plot.Bars(names, 1..3).Highlight("не"));
        Assert.Throws<InvalidOperationException>(() => Plot.Line(0..2).Highlight("да"));
        Assert.Throws<InvalidOperationException>(() => Plot.Bars(names, 1..3).Bars(names, 1..3).Highlight("да"));
    }

    [Fact]
    public void Histogram_counts()
    {
        var bars = Fills(Svg(Plot.Histogram(new[] { 0.0, 0.1, 0.9, 1.0, 1.0, double.NaN }, bins: 2)), 1)
            .Where(bar => bar.Name.LocalName == "rect").Select(bar => Number(bar, "height")).ToList();
        Assert.Equal(1.5, bars[1] / bars[0], 0.02);
        var single = Svg(Plot.Histogram(new[] { 3.0, 3.0 }));
        Assert.NotEmpty(Fills(single, 1));
    }

    [Fact]
    public void Heat_map_has_numbers_names_and_a_bar()
    {
        var svg = Svg(Plot.HeatMap(new[,] { { 0, 0.5 }, { 1, double.NaN } }, "0.0", ["а", "б"], ["x_1", "x_2"]));
        AssertSays(svg, "0,0", "0,5", "1,0", "а", "б", "x₁", "x₂");
        Assert.Single(svg.Descendants(), element => element.Name.LocalName == "image");
        Assert.Throws<ArgumentException>(() => Plot.HeatMap(new double[,] { { 1 } }, rows: ["а", "б"]));
        Assert.Throws<ArgumentException>(() => Plot.HeatMap(new double[0, 0]));
    }

    [Fact]
    public void Confusion_matrix_counts_by_row()
    {
        var svg = Svg(Plot.ConfusionMatrix(new[] { 0, 0, 1, 10 }, new[] { 0, 1, 1, 10 }));
        Assert.Equal((4 + 2, 5 + 2, 2), (Texts(svg).Count(text => text == "1"), Texts(svg).Count(text => text == "0"),
            Texts(svg).Count(text => text == "10")));
        Assert.Contains("истинный класс", Texts(svg));
        Assert.Throws<ArgumentException>(() => Plot.ConfusionMatrix(new[] { 0 }, new[] { 0, 1 }));
        Assert.Throws<ArgumentException>(() => Plot.ConfusionMatrix(new double[2, 3], ["а", "б"]));
    }

    [Fact]
    public void Contour_is_where_the_field_has_the_level()
    {
        var field = ValueGrid.Filled(21, 21, (row, column) => Math.Pow(row - 10, 2) + Math.Pow(column - 10, 2));
        var ring = Assert.Single(new ContourTracer(field, 36).Lines());
        Assert.Equal(ring[0], ring[^1]);
        Assert.All(ring, point => Assert.Equal(6, Math.Sqrt(Math.Pow(point.Row - 10, 2) + Math.Pow(point.Column - 10, 2)), 0.1));
        Assert.Equal(2, new ContourTracer(field, 36).Regions().Count);
    }

    [Fact]
    public void Saddle_is_decided_by_the_middle()
    {
        ValueGrid low = new double[,] { { 1, 0 }, { 0, 1 } };
        Assert.Equal(2, new ContourTracer(low, 0.6).Lines().Count);
        Assert.Equal(2, new ContourTracer(low, 0.6).Regions().Count);
        Assert.Single(new ContourTracer(low, 0.4).Regions());
        ValueGrid hole = new double[,] { { 1, 1, 1 }, { 1, double.NaN, 1 }, { 1, 1, 1 } };
        Assert.Empty(new ContourTracer(hole, 0.5).Regions());
    }

    [Fact]
    public void Contours_carry_their_heights()
    {
        var svg = Svg(Plot.Contour((x, y) => (x * x) + (y * y), (-2, 2), (-2, 2), new double[] { 1, 2.5 }));
        Assert.Contains("2,5", Texts(svg));
        Assert.Equal(2, Strokes(svg, 1).Sum(path => Count(path, 'M')));
        Assert.NotEmpty(Texts(Svg(Plot.FilledContour((x, y) => x * y, (-1, 1), (-1, 1), 4))));
        Assert.Throws<ArgumentException>(() => Plot.Contour((_, _) => 1, (1, 0), (0, 1)));
        Assert.Throws<ArgumentException>(() => Plot.Contour(new double[,] { { 1 } }, (0, 1), (0, 1)));
    }

    [Fact]
    public void Module_is_asked_in_evaluation_mode_and_gets_its_mode_back()
    {
        using var module = nn.Sequential(nn.Linear(2, 1), nn.Dropout(0.9));
        using (no_grad())
        {
            module.parameters().First().copy_(tensor(new float[,] { { 1, 0 } }));
            module.parameters().Last().zero_();
        }

        module.train();
        var svg = Svg(Plot.DecisionBoundary(module, (-1, 1), (-1, 1), threshold: 0));
        Assert.True(module.training);
        Assert.Equal((1, 1), (Fills(svg, 1).Count, Fills(svg, 2).Count));
        Assert.Equal(0, Number(Fills(svg, 1)[0], "fill-opacity") - 0.2, 0.01);
        using var wrong = nn.Flatten(0);
        Assert.Equal("module", Assert.Throws<ArgumentException>(() => Plot.DecisionBoundary(wrong, (0, 1), (0, 1))).ParamName);
    }

    [Fact]
    public void Bands_break_and_error_bars_stand()
    {
        var svg = Svg(Plot.Band(0..6, new[] { 0, 0, double.NaN, 0, 0, 0 }, new[] { 1, 1, 1, 1, 1, 1.0 }));
        Assert.Equal(2, Fills(svg, 1).Count);
        Assert.All(Fills(svg, 1), band => Assert.Equal("0.22", band.Attribute("fill-opacity")!.Value));
        Assert.NotEmpty(Strokes(Svg(Plot.ErrorBand(0..3, 0..3, new[] { 1, 1, 1 }, "m")), 1));
        Assert.Equal(3, Strokes(Svg(Plot.ErrorBars(0..3, 0..3, new[] { 1, 1, 1 })), 1).Sum(path => Count(path, 'M')) / 4);
        Assert.Throws<ArgumentException>(() => Plot.ErrorBars(0..3, 0..3, 0..2));
    }

    [Fact]
    public void Box_shows_quartiles_and_outliers()
    {
        Assert.Equal(1.75, Quantiles.Of([1, 2, 3, 4], 0.25));
        var svg = Svg(Plot.BoxPlot(["а"], new[] { 1, 2, 3, 4, 50 }));
        Assert.Contains(Strokes(svg, 1), ring => ring.Name.LocalName == "path" && Count(ring, 'L') >= 7);
        Assert.Throws<ArgumentException>(() => Plot.BoxPlot(["а", "б"], 0..3));
    }

    [Fact]
    public void Function_breaks_where_it_is_undefined()
    {
        Assert.Equal(2, Count(Strokes(Svg(Plot.Function(x => 1 / x, -1, 1)), 1)[0], 'M'));
        Assert.Equal(15, Count(Fills(Svg(Plot.VectorField((_, _) => (1, 1), (0, 1), (0, 1), 5)), 1)[0], 'M'));
    }

    [Fact]
    public void Pictures_come_in_every_order_of_channels()
    {
        SKColor First(Tensor image) => TensorPixels.Of(image, "image")[0, 0];
        var red = new SKColor(255, 0, 0);
        Assert.Equal(red, First(tensor(new float[,,] { { { 1 } }, { { 0 } }, { { 0 } } })));
        Assert.Equal(red, First(tensor(new byte[] { 255, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 }).reshape(2, 2, 3)));
        Assert.Equal(SKColors.White, First(tensor(new float[,] { { 7, -1 } })));
        Assert.Equal(new SKColor(128, 128, 128), First(tensor(new float[,] { { 0.5f, 0 } })));
        Assert.Throws<ArgumentException>(() => First(zeros(2, 5, 5)));
        Assert.Single(Svg(Plot.Image(eye(4))).Descendants(), element => element.Name.LocalName == "image");
        var grid = Svg(Figure.Images(zeros(3, 1, 4, 4), 2, ["а", "б", "в"]));
        Assert.Equal(3, grid.Descendants().Count(element => element.Name.LocalName == "image"));
        AssertSays(grid, "а", "б", "в");
    }

    [Fact]
    public void History_gets_russian_names()
    {
        var history = new Dictionary<string, IReadOnlyList<double>> { ["val_loss"] = [2, 1], ["loss"] = [2, 0.5] };
        AssertSays(Svg(Plot.History(history)), "обучение", "проверка", "эпоха", "потери");
        var missing = Assert.Throws<ArgumentException>(() => Plot.History(history, "acc"));
        Assert.Contains("loss, val_loss", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Plot.History(new Dictionary<string, IReadOnlyList<double>>()));
    }

    [Fact]
    public void Shared_axes_have_one_stretch_and_numbers_once()
    {
        var figure = Figure.Grid(2, 2, shareX: true, shareY: true).Each((axes, i) => axes.Line(0..(i + 2)));
        var svg = Svg(figure.Title("Общий"));
        var limits = figure.All.Select(axes => axes.Underlying.Axes.GetLimits()).Distinct().ToList();
        Assert.Single(limits);
        Assert.Equal(4, Texts(svg).Count(text => text == "2"));
        Assert.Contains("Общий", Texts(svg));
        Assert.Throws<ArgumentOutOfRangeException>(() => figure[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Grid(0, 1));
    }
}
