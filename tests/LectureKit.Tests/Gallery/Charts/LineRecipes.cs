using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Lines.</summary>
public static class LineRecipes
{
    [Recipe(
        "Линия",
        "Ломаная по точкам: массив чисел рисуется одной строкой.",
        Alt = "Ломаная убывает от 2,3 до 0,4 за шесть эпох.")]
    public static object Line()
    {
        double[] loss = [2.3, 1.4, 0.9, 0.6, 0.5, 0.4];
        return Plot.Line(loss, style: "o-").Title("Ошибка на обучении").Labels("эпоха", "потери");
    }

    [Recipe(
        "Несколько линий",
        "Линии отличаются не только цветом, но и штрихом, а легенда сама находит свободный угол.",
        Alt = "Синусоида, косинусоида и их произведение на отрезке от 0 до 6,3.")]
    public static object Several()
    {
        var x = Values.Linspace(0, 6.3);
        var t = linspace(0, 6.3, 100);
        return Plot.Line(x, t.sin(), "sin x").Line(x, t.cos(), "cos x").Line(x, t.sin() * t.cos(), "sin x · cos x").XLabel("x");
    }

    [Recipe(
        "Пропуск в данных",
        "На месте NaN линия прерывается.",
        Alt = "Линия из двух кусков: между пятой и восьмой неделей её нет.")]
    public static object Gap()
    {
        double[] temperature = [3, 5, 4, 7, 9, double.NaN, double.NaN, 12, 14, 13];
        return Plot.Line(1..11, temperature, style: "o-").Labels("неделя", "температура, °C");
    }

    [Recipe(
        "Тензор с градиентом",
        "Тензор не нужно отсоединять от графа вычислений: библиотека сделает это сама.",
        Alt = "S-образная кривая сигмоиды от 0 до 1.")]
    public static object Tensor()
    {
        var x = linspace(-6, 6, 100, requires_grad: true);
        return Plot.Line(x, x.sigmoid()).Title("Сигмоида").Labels("x", "σ(x)");
    }

    [Recipe(
        "Логарифмическая шкала",
        "Степени десяти на оси подписаны как степени.",
        Alt = "В логарифмической шкале ошибка убывает почти по прямой от 10 до одной стотысячной.")]
    public static object Logarithmic()
    {
        var steps = Enumerable.Range(1, 60).Select(i => (double)i).ToArray();
        var error = steps.Select(i => 10 * Math.Exp(-i / 4.5) + 1e-5).ToArray();
        return Plot.Line(steps, error).LogY().Title("Сходимость").Labels("шаг", "ошибка");
    }

    [Recipe(
        "Формулы в подписях",
        "Индексы, степени и греческие буквы пишутся как в TeX.",
        Alt = "Две прямые; подписи с индексами и греческими буквами.")]
    public static object MathLabels()
    {
        var x = Values.Linspace(0, 1, 11);
        return Plot.Line(x, x, "w_{ij} = \\alpha x").Line(x, linspace(0, 0.5, 11), "w_{вход} = \\beta x")
            .Title("Веса w^{(1)} и w^{(2)}").Labels("x_1", "w_{ij}^2, 10^{-3}");
    }

    [Recipe(
        "Сто тысяч точек",
        "Длинный ряд прореживается так, что вид линии не меняется.",
        Alt = "Случайное блуждание из ста тысяч шагов.")]
    public static object Long()
    {
        var random = new Random(1);
        var walk = new double[100_000];
        for (var i = 1; i < walk.Length; i++)
        {
            walk[i] = walk[i - 1] + random.NextDouble() - 0.5;
        }

        return Plot.Line(walk).Title("Случайное блуждание").Labels("шаг", "координата");
    }
}
