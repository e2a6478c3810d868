using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Tables as colours.</summary>
public static class TableRecipes
{
    [Recipe(
        "Тепловая карта",
        "Таблица чисел цветом, с числами в клетках и цветовой шкалой.",
        Alt = "Тепловая карта 3 × 4 с числами.")]
    public static object HeatMap()
    {
        double[,] attention = { { 0.7, 0.1, 0.1, 0.1 }, { 0.2, 0.5, 0.2, 0.1 }, { 0.05, 0.15, 0.6, 0.2 } };
        return Plot.HeatMap(attention, "0.00", ["я", "люблю", "чай"], ["I", "love", "tea", "."]).Title("Внимание");
    }

    [Recipe(
        "Веса разных знаков",
        "Ноль приходится на середину шкалы: видно и знак, и величину.",
        Alt = "Матрица весов 6 × 10, синие клетки отрицательны, красные положительны.")]
    public static object Diverging()
    {
        var row = linspace(-2, 2, 10).unsqueeze(0);
        var column = linspace(-1, 1, 6).unsqueeze(1);
        return Plot.HeatMap(row * column, diverging: true).Title("Веса слоя").Labels("вход", "нейрон");
    }

    [Recipe(
        "Большая матрица",
        "Клетки большой матрицы остаются чёткими, подписи прореживаются.",
        Alt = "Матрица 40 × 60 с плавными полосами.")]
    public static object Large()
    {
        var x = linspace(0, 6, 60).unsqueeze(0);
        var y = linspace(0, 4, 40).unsqueeze(1);
        return Plot.HeatMap((x.sin() + y.cos()) / 2).Labels("столбец", "строка");
    }

    [Recipe(
        "Матрица ошибок",
        "Строки — истинные классы, столбцы — ответы модели.",
        Alt = "Матрица ошибок трёх классов; большинство примеров на диагонали.")]
    public static object Confusion()
    {
        string[] actual = ["радость", "радость", "грусть", "гнев", "гнев", "гнев", "грусть", "радость"];
        string[] predicted = ["радость", "грусть", "грусть", "гнев", "гнев", "радость", "грусть", "радость"];
        return Plot.ConfusionMatrix(actual, predicted).Title("Матрица ошибок");
    }

    [Recipe(
        "Готовая матрица ошибок",
        "Посчитанная матрица рисуется с именами классов.",
        Alt = "Матрица ошибок трёх классов с числами до 120.")]
    public static object ConfusionCounts()
    {
        int[,] counts = { { 110, 8, 2 }, { 12, 95, 13 }, { 1, 9, 120 } };
        return Plot.ConfusionMatrix(counts, ["кот", "пёс", "лис"]);
    }
}
