using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Functions, bands and training curves.</summary>
public static class CurveRecipes
{
    [Recipe(
        "График функции",
        "Функция рисуется одной строкой.",
        Alt = "График гиперболического тангенса от минус четырёх до четырёх.")]
    public static object Function()
    {
        return Plot.Function(Math.Tanh, -4, 4).Title("Гиперболический тангенс").Labels("x", "tanh x");
    }

    [Recipe(
        "Функции активации",
        "Несколько функций на одном рисунке.",
        Alt = "Три функции активации: ReLU, сигмоида и tanh.")]
    public static object Functions()
    {
        return Plot.Function(x => Math.Max(0, x), -3, 3, "ReLU").Function(x => 1 / (1 + Math.Exp(-x)), -3, 3, "σ(x)")
            .Function(Math.Tanh, -3, 3, "tanh x").XLabel("x");
    }

    [Recipe(
        "Разрыв функции",
        "Там, где функция не определена, линия прерывается.",
        Alt = "Две ветви корня из x² − 1 с пропуском между минус единицей и единицей.")]
    public static object Pole()
    {
        return Plot.Function(x => Math.Sqrt(x * x - 1), -3, 3).Labels("x", "√(x² − 1)");
    }

    [Recipe(
        "Полоса неопределённости",
        "Среднее и разброс вокруг него.",
        Alt = "Растущая кривая с расширяющейся полосой вокруг.")]
    public static object Band()
    {
        var x = Values.Linspace(0, 10, 50);
        var mean = linspace(0, 10, 50).sqrt();
        return Plot.ErrorBand(x, mean, 0.1 + 0.1 * mean, "среднее ± σ").Labels("размер выборки, тыс.", "качество");
    }

    [Recipe(
        "Между двумя кривыми",
        "Заливка между нижней и верхней границей.",
        Alt = "Полоса между двумя параллельными волнами.")]
    public static object Between()
    {
        var x = linspace(0, 6.3, 80);
        return Plot.Band(x, x.sin() - 0.3, x.sin() + 0.3, "допуск").Line(x, x.sin(), "sin x");
    }

    [Recipe(
        "Планки погрешностей",
        "Точки с отрезками погрешности.",
        Alt = "Четыре точки с вертикальными отрезками.")]
    public static object ErrorBars()
    {
        double[] layers = [1, 2, 3, 4], quality = [0.7, 0.82, 0.86, 0.87], error = [0.05, 0.03, 0.02, 0.03];
        return Plot.ErrorBars(layers, quality, error).Labels("число слоёв", "доля верных ответов").XLimits(0.5, 4.5).XTicks(1..5);
    }

    [Recipe(
        "Кривые обучения",
        "История обучения: имена столбцов переводятся сами.",
        Alt = "Потери на обучении и проверке убывают, потом проверка начинает расти.")]
    public static object History()
    {
        var history = new Dictionary<string, IReadOnlyList<double>>
        {
            ["loss"] = [1.6, 1.1, 0.8, 0.6, 0.5, 0.42, 0.36, 0.31],
            ["val_loss"] = [1.5, 1.2, 0.95, 0.85, 0.8, 0.81, 0.86, 0.93],
        };
        return Plot.History(history).VLine(5, "остановка");
    }
}
