using static LectureKit.DisplayFunctions;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Bars and distributions.</summary>
public static class BarRecipes
{
    [Recipe(
        "Столбцы",
        "Столбец на каждое имя, над столбцами — числа.",
        Alt = "Четыре столбца: 0,62, 0,71, 0,84 и 0,88.")]
    public static object Bars()
    {
        string[] models = ["NB", "SVM", "MLP", "BERT"];
        return Plot.Bars(models, new[] { 0.62, 0.71, 0.84, 0.88 }).BarLabels("0.00").YLabel("F₁");
    }

    [Recipe(
        "Группы столбцов",
        "Повторный вызов ставит столбцы рядом; группы отличаются и штриховкой.",
        Alt = "Для трёх классов рядом стоят столбцы точности и полноты.")]
    public static object Grouped()
    {
        string[] classes = ["радость", "грусть", "гнев"];
        return Plot.Bars(classes, new[] { 0.9, 0.7, 0.8 }, "точность").Bars(classes, new[] { 0.8, 0.75, 0.6 }, "полнота")
            .Bars(classes, new[] { 0.85, 0.72, 0.69 }, "F₁");
    }

    [Recipe(
        "Горизонтальные столбцы",
        "Длинным именам удобнее стоять слева от столбцов.",
        Alt = "Пять горизонтальных столбцов с весами слов, два из них отрицательные.")]
    public static object Horizontal()
    {
        string[] words = ["поступил", "счастье", "наконец", "опоздал", "дождь"];
        return Plot.BarsHorizontal(words, new[] { 1.8, 1.5, 0.7, -0.9, -1.2 }).BarLabels("0.0").XLabel("вес слова");
    }

    [Recipe(
        "Выделенный столбец",
        "Столбец, о котором идёт речь, отличается цветом и штриховкой.",
        Alt = "Четыре горизонтальных столбца; столбец слова «злой» заштрихован и гораздо короче остальных.")]
    public static object Highlighted()
    {
        string[] words = ["опять", "бесит", "сколько", "злой"];
        return Plot.BarsHorizontal(words, new[] { 3.1, 2.4, 2.2, 0.5 }).Highlight("злой").XLabel("вес слова");
    }

    [Recipe(
        "Гистограмма",
        "Число столбцов выбирается по данным.",
        Alt = "Гистограмма, близкая к колоколу, от минус трёх до трёх.")]
    public static object Histogram()
    {
        var random = new Random(2);
        var sample = Enumerable.Range(0, 1000).Select(_ => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6).ToArray();
        return Plot.Histogram(sample).Title("Сумма двенадцати случайных чисел").Labels("значение", "сколько раз");
    }

    [Recipe(
        "Две гистограммы",
        "Плотности двух выборок разного размера сравнимы.",
        Alt = "Две перекрывающиеся гистограммы: вторая сдвинута вправо.")]
    public static object Histograms()
    {
        var random = new Random(4);
        double[] Sample(int n, double shift) => [.. Enumerable.Range(0, n).Select(_ => shift + random.NextDouble() + random.NextDouble())];
        return Plot.Histogram(Sample(500, 0), 16, "до обучения", density: true).Histogram(Sample(200, 0.8), 16, "после", density: true)
            .YLabel("плотность");
    }

    [Recipe(
        "Ящик с усами",
        "Медиана, квартили и выбросы нескольких выборок.",
        Alt = "Три ящика; у третьего есть выброс сверху.")]
    public static object Boxes()
    {
        double[] a = [3, 4, 4, 5, 5, 6, 7], b = [5, 6, 6, 7, 8, 8, 9], c = [4, 5, 5, 6, 6, 7, 14];
        return Plot.BoxPlot(["SGD", "Adam", "RMSprop"], a, b, c).YLabel("секунд на эпоху");
    }
}
