using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Points.</summary>
public static class ScatterRecipes
{
    [Recipe(
        "Точки",
        "Облако точек по двум признакам.",
        Alt = "Облако из 60 точек вытянуто вдоль диагонали.")]
    public static object Scatter()
    {
        var random = new Random(3);
        var x = Enumerable.Range(0, 60).Select(_ => 10 * random.NextDouble()).ToArray();
        var y = x.Select(v => 0.8 * v + 2 * random.NextDouble()).ToArray();
        return Plot.Scatter(x, y).Labels("площадь, м²", "цена, млн ₽");
    }

    [Recipe(
        "Классы точек",
        "У каждого класса свой цвет и своя форма.",
        Alt = "Три облака точек: круги, квадраты и треугольники.")]
    public static object Classes()
    {
        var random = new Random(7);
        double[] centers = [0, 3, 6];
        var labels = Enumerable.Range(0, 90).Select(i => new[] { "ирис", "роза", "мак" }[i % 3]).ToArray();
        var x = Enumerable.Range(0, 90).Select(i => centers[i % 3] + random.NextDouble() * 2).ToArray();
        var y = Enumerable.Range(0, 90).Select(i => (i % 3 == 1 ? 3 : 0) + random.NextDouble() * 2).ToArray();
        return Plot.Scatter(x, y, labels).Title("Три класса").Labels("x_1", "x_2");
    }

    [Recipe(
        "Размер точек",
        "Третья величина видна по площади точек.",
        Alt = "Пять кругов разной площади.")]
    public static object Sizes()
    {
        double[] depth = [1, 2, 3, 4, 5];
        double[] accuracy = [0.71, 0.8, 0.86, 0.89, 0.9];
        double[] parameters = [1, 4, 16, 40, 90];
        return Plot.Scatter(depth, accuracy, size: parameters).Labels("число слоёв", "доля верных ответов").Limits(0, 6, 0.65, 0.95);
    }

    [Recipe(
        "Точки из матрицы",
        "Строки тензора [n, 2] — точки, второй тензор — их классы.",
        Alt = "Четыре точки исключающего «или» в углах квадрата.")]
    public static object Points()
    {
        var points = tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } });
        var classes = tensor(new long[] { 0, 1, 1, 0 });
        return Plot.Points(points, classes).Title("Исключающее «или»").Labels("x_1", "x_2").Limits(-0.5, 1.5, -0.5, 1.5);
    }

    [Recipe(
        "Очень много точек",
        "Тяжёлый рисунок сам становится растровым, двойной чёткости.",
        Alt = "Плотное круглое облако из двадцати тысяч точек.")]
    public static object Many()
    {
        var random = new Random(5);
        double Normal() => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6;
        var x = Enumerable.Range(0, 20_000).Select(_ => Normal()).ToArray();
        var y = Enumerable.Range(0, 20_000).Select(_ => Normal()).ToArray();
        return Plot.Scatter(x, y).Title("Нормальное распределение").EqualScale();
    }
}
