using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Pictures and small multiples.</summary>
public static class PictureRecipes
{
    [Recipe(
        "Серая картинка",
        "Матрица показана как картинка, пиксели остаются чёткими.",
        Alt = "Светлый крест на тёмном поле 7 × 7.")]
    public static object Grey()
    {
        var image = zeros(7, 7);
        image[3, ..] = 1;
        image[.., 3] = 1;
        return Plot.Image(image).Size(240, 240);
    }

    [Recipe(
        "Цветная картинка",
        "Тензор [3, H, W] — цветная картинка.",
        Alt = "Плавный переход от синего слева к красному справа.")]
    public static object Color()
    {
        var ramp = linspace(0, 1, 32).expand(24, 32);
        return Plot.Image(stack([ramp, zeros(24, 32) + 0.3, 1 - ramp])).Size(320, 240);
    }

    [Recipe(
        "Сетка картинок",
        "Пакет картинок с подписями.",
        Alt = "Шесть картинок с полосами, над каждой — число волн.")]
    public static object Images()
    {
        var images = stack(Enumerable.Range(1, 6).Select(k => (linspace(0, k * 3.14, 16).sin() * 0.5 + 0.5).expand(1, 16, 16)));
        return Figure.Images(images, columns: 3, titles: ["1 волна", "2 волны", "3 волны", "4 волны", "5 волн", "6 волн"]);
    }

    [Recipe(
        "Несколько графиков",
        "Шесть графиков на одном рисунке с общими осями.",
        Alt = "Шесть синусоид с растущей частотой, три в ряд.")]
    public static object Grid()
    {
        return Figure.Grid(2, 3, shareX: true, shareY: true).Title("Частоты")
            .Each((axes, i) => axes.Function(x => Math.Sin((i + 1) * x), 0, 6.3).Title($"k = {i + 1}"));
    }

    [Recipe(
        "Два графика рядом",
        "Слева потери, справа качество; области данных стоят в ряд.",
        Alt = "Слева убывающая кривая, справа растущая.")]
    public static object Pair()
    {
        var figure = Figure.Grid(1, 2);
        figure[0].Line(1..7, new[] { 1.6, 1.1, 0.8, 0.6, 0.5, 0.45 }, style: "o-").Title("Потери").XLabel("эпоха");
        figure[1].Line(1..7, new[] { 0.3, 0.5, 0.66, 0.74, 0.79, 0.81 }, style: "o-").Title("Доля верных").XLabel("эпоха");
        return figure;
    }
}
