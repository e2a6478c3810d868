using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>What is written into a chart.</summary>
public static class AnnotationRecipes
{
    [Recipe(
        "Подпись со стрелкой",
        "Текст и стрелка к месту, о котором он говорит.",
        Alt = "Парабола; подпись «минимум» со стрелкой к её вершине.")]
    public static object Annotate()
    {
        return Plot.Function(x => (x - 1) * (x - 1), -2, 4).Annotate("минимум", (1, 0), (1, 4)).Labels("w", "L(w)");
    }

    [Recipe(
        "Прямые и полосы",
        "Вертикальные и горизонтальные прямые, закрашенные промежутки.",
        Alt = "Сигмоида с асимптотами и выделенной серединой.")]
    public static object Lines()
    {
        return Plot.Function(x => 1 / (1 + Math.Exp(-x)), -6, 6).HLine(1, "насыщение").HLine(0).VSpan(-2, 2, "почти прямая")
            .Labels("z", "σ(z)").YLimits(-0.1, 1.25);
    }

    [Recipe(
        "Отмеченные точки",
        "Точка с именем на кривой.",
        Alt = "Синусоида с двумя отмеченными точками A и B.")]
    public static object Marks()
    {
        return Plot.Function(Math.Sin, 0, 6.3).Mark(1.57, 1, "A_1").Mark(4.71, -1, "B_1").Labels("x", "sin x");
    }

    [Recipe(
        "Горизонтальная полоса",
        "Допустимая область между двумя значениями.",
        Alt = "Волна в пределах закрашенной полосы.")]
    public static object Stripe()
    {
        var x = linspace(0, 12.6, 200);
        return Plot.Line(x, x.sin() * 0.8).HSpan(-1, 1, "норма", "C2").YLimits(-1.6, 1.6);
    }

    [Recipe(
        "Легенда под графиком",
        "Если все углы заняты, легенда уходит под график.",
        Alt = "Четыре плотные волны заполняют всё поле.")]
    public static object Crowded()
    {
        var axes = Plot.Function(x => Math.Sin(9 * x), 0, 6, "первая");
        return axes.Function(x => Math.Sin(10 * x), 0, 6, "вторая").Function(x => Math.Sin(11 * x), 0, 6, "третья")
            .Function(x => Math.Sin(12 * x), 0, 6, "четвёртая");
    }

    [Recipe(
        "Восемь линий",
        "Восемь серий различимы без цвета.",
        Alt = "Восемь прямых с разным наклоном и разным штрихом.")]
    public static object Eight()
    {
        var axes = Plot.Function(x => x / 8, 0, 1, "1");
        for (var k = 2; k <= 8; k++)
        {
            var slope = k / 8.0;
            axes.Function(x => slope * x, 0, 1, $"{k}");
        }

        return axes;
    }
}
