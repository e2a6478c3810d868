using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;
using static TorchSharp.torch;

namespace LectureKit.Tests.Formatting;

public sealed class ShowTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Heat_writes_numbers_and_labels_into_cells()
    {
        var svg = Picture(Show.Heat(tensor(new[,] { { 0, .5f }, { -1.25f, 2 } }), rows: ["да", "нет"], columns: ["а", "б"]));
        var texts = svg.Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.Equal(["да", "нет", "а", "б", "0,00", "0,50", "−1,25", "2,00"], texts);
        Assert.Equal(3, svg.Descendants(Svg + "path").Count());
    }

    [Fact]
    public void Heat_makes_larger_numbers_stronger_and_negative_ones_another_colour()
    {
        var paths = Picture(Show.Heat(tensor(new[] { -2f, 0f, 1f, 2f }))).Descendants(Svg + "path").ToList();
        Assert.Equal(["0.5", "0.25", "0.5"], paths.Select(path => path.Attribute("fill-opacity")!.Value));
        Assert.Contains("--chart-2", paths[0].Attribute("fill")!.Value, StringComparison.Ordinal);
        Assert.Contains("--chart-1", paths[2].Attribute("fill")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Heat_of_many_cells_has_no_texts_and_stays_small()
    {
        manual_seed(1);
        var shown = Show.Heat(randn(100, 100));
        Assert.Empty(Picture(shown).Descendants(Svg + "text"));
        Assert.InRange(shown.Forms[0].Data.Length, 1, 300_000);
    }

    [Fact]
    public void Heat_leaves_a_gap_for_nan_and_describes_itself()
    {
        var shown = Show.Heat(tensor(new[] { float.NaN, 1f, -0.5f }).requires_grad_());
        Assert.Equal(2, Picture(shown).Descendants(Svg + "text").Count());
        Assert.Equal("Матрица 1 × 3, значения от −0,5 до 1", shown.Forms[0].Alt);
        Assert.Equal("своё", LectureHost.Format(shown, "своё").Forms[0].Alt);
    }

    [Fact]
    public void Heat_of_one_value_is_stable()
    {
        var shown = Show.Heat(zeros(2, 2));
        Assert.Equal(shown.Forms[0].Data, Show.Heat(zeros(2, 2)).Forms[0].Data);
        Assert.Empty(Picture(shown).Descendants(Svg + "path"));
    }

    [Fact]
    public void Bad_matrices_are_errors_that_name_the_argument()
    {
        static void Fails(string argument, string part, Action act)
        {
            var error = Assert.Throws<ArgumentException>(act);
            Assert.Equal(argument, error.ParamName);
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
        }

        Fails("tensor", "[0]", () => Show.Heat(zeros(0)));
        Fails("tensor", "[2, 2, 2]", () => Show.Heat(zeros(2, 2, 2)));
        Fails("tensor", "infinite", () => Show.Heat(tensor(new[] { float.PositiveInfinity })));
        Fails("tensor", "complex", () => Show.Table(complex(ones(2), ones(2))));
        Fails("rows", "1 labels for 2 rows", () => Show.Heat(zeros(2, 2), rows: ["а"]));
        Fails("columns", "3 labels for 2 columns", () => Show.Table(zeros(2, 2), columns: ["а", "б", "в"]));
        Fails("tensor", "[5, 5, 5]", () => Show.Image(zeros(5, 5, 5)));
        Fails("tensor", "infinite", () => Show.Image(full(2, 2, float.NegativeInfinity)));
    }

    [Fact]
    public void Table_has_headings_on_both_sides()
    {
        var shown = Show.Table(tensor(new[,] { { 1f, 2.5f }, { 3f, 4f } }), rows: ["<а>", "б"]);
        Assert.Equal(
            "<table><thead><tr><td></td><th scope=\"col\" class=\"number\">0</th><th scope=\"col\" class=\"number\">1</th>"
            + "</tr></thead><tbody><tr><th scope=\"row\">&lt;а&gt;</th><td class=\"number\">1.0</td><td class=\"number\">2.5</td></tr>"
            + "<tr><th scope=\"row\">б</th><td class=\"number\">3.0</td><td class=\"number\">4.0</td></tr></tbody></table>",
            shown.Forms[0].Data);
        Assert.Equal("       0    1\n<а>  1.0  2.5\nб    3.0  4.0", shown.ToString());
    }

    [Fact]
    public void Table_shows_integers_truth_values_and_infinities()
    {
        Assert.Contains(">7<", Show.Table(tensor(new[] { 7L })).Forms[0].Data, StringComparison.Ordinal);
        Assert.Contains(">1<", Show.Table(tensor(new[] { true })).Forms[0].Data, StringComparison.Ordinal);
        Assert.Contains(">-inf<", Show.Table(tensor(new[] { float.NegativeInfinity })).Forms[0].Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Image_takes_channels_first_last_and_none()
    {
        var red = cat([ones(1, 2, 3), zeros(2, 2, 3)]);
        foreach (var image in new[] { red, red.permute(1, 2, 0), red.unsqueeze(0), (red * 255).to(ScalarType.Byte) })
        {
            using var bitmap = Bitmap(Show.Image(image));
            Assert.Equal((222, 148), (bitmap.Width, bitmap.Height));
            Assert.Equal(new SKColor(255, 0, 0), bitmap.GetPixel(100, 100));
        }

        using var grey = Bitmap(Show.Image(tensor(new[,] { { 0f, 1f }, { .5f, float.NaN } })));
        Assert.Equal(SKColors.Black, grey.GetPixel(0, 0));
        Assert.Equal(SKColors.White, grey.GetPixel(223, 0));
        Assert.Equal(new SKColor(128, 128, 128), grey.GetPixel(0, 223));
        Assert.Equal(0, grey.GetPixel(223, 223).Alpha);
    }

    [Fact]
    public void Image_is_stretched_only_when_asked()
    {
        using var cut = Bitmap(Show.Image(tensor(new[,] { { -1f, 3f } })));
        Assert.Equal((SKColors.Black, SKColors.White), (cut.GetPixel(0, 0), cut.GetPixel(223, 0)));
        using var stretched = Bitmap(Show.Image(tensor(new[,] { { -1f, 1f, 3f } }), normalize: true));
        Assert.Equal(new SKColor(128, 128, 128), stretched.GetPixel(111, 0));
        Assert.Equal("Изображение в оттенках серого, 3 × 1 пикселей", Show.Image(zeros(1, 3)).Forms[0].Alt);
    }

    private static XElement Picture(ShownValue shown)
    {
        Assert.Equal("image/svg+xml", shown.Forms[0].MediaType);
        var root = XElement.Parse(shown.Forms[0].Data);
        Assert.True(double.Parse(root.Attribute("width")!.Value, CultureInfo.InvariantCulture) <= 700);
        return root;
    }

    private static SKBitmap Bitmap(ShownValue shown) => SKBitmap.Decode(Convert.FromBase64String(shown.Forms[0].Data));
}
