using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Functions of two variables and classifiers.</summary>
public static class PlaneRecipes
{
    [Recipe(
        "Линии уровня",
        "Функция двух переменных; у линий подписана высота.",
        Alt = "Вытянутые эллипсы линий уровня вокруг нуля.")]
    public static object Contour()
    {
        return Plot.Contour((x, y) => x * x + 4 * y * y, (-3, 3), (-2, 2)).Title("Линии уровня").Labels("w_1", "w_2");
    }

    [Recipe(
        "Закрашенные уровни",
        "Высота видна цветом; рядом — шкала с границами уровней.",
        Alt = "Цветные полосы функции с холмом и впадиной.")]
    public static object Filled()
    {
        return Plot.FilledContour((x, y) => x * Math.Exp(-x * x - y * y), (-2, 2), (-2, 2), 8).Labels("x", "y");
    }

    [Recipe(
        "Спуск по линиям уровня",
        "Путь оптимизатора поверх линий уровня.",
        Alt = "Зигзаг из точек спускается к центру эллипсов.")]
    public static object Descent()
    {
        var (x, y) = (-2.6, 1.6);
        var path = new List<(double X, double Y)>();
        for (var step = 0; step < 14; step++)
        {
            path.Add((x, y));
            (x, y) = (x - 0.1 * 2 * x, y - 0.21 * 8 * y);
        }

        return Plot.Contour((x, y) => x * x + 4 * y * y, (-3, 3), (-2, 2), 6)
            .Line(path.Select(p => p.X).ToArray(), path.Select(p => p.Y).ToArray(), style: "C1-o").Labels("w_1", "w_2");
    }

    [Recipe(
        "Граница решений функции",
        "Плоскость раскрашена по ответу классификатора.",
        Alt = "Круг второго класса внутри области первого.")]
    public static object Boundary()
    {
        return Plot.DecisionBoundary((x, y) => 1 / (1 + Math.Exp(x * x + y * y - 2)), (-3, 3), (-2, 2)).Labels("x_1", "x_2");
    }

    [Recipe(
        "Граница решений сети",
        "Сеть вызывается один раз на всей сетке; точки рисуются своими классами.",
        Alt = "Диагональная полоса отделяет две точки «исключающего или» от двух других.")]
    public static object Module()
    {
        var network = nn.Sequential(nn.Linear(2, 2), nn.Sigmoid(), nn.Linear(2, 1), nn.Sigmoid());
        using (no_grad())
        {
            network.load_state_dict(new Dictionary<string, Tensor>
            {
                ["0.weight"] = tensor(new float[,] { { 20, 20 }, { -20, -20 } }),
                ["0.bias"] = tensor(new float[] { -10, 30 }),
                ["2.weight"] = tensor(new float[,] { { 20, 20 } }),
                ["2.bias"] = tensor(new float[] { -30 }),
            });
        }

        var points = tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } });
        return Plot.DecisionBoundary(network, points, new[] { 0, 1, 1, 0 }).Labels("x_1", "x_2");
    }

    [Recipe(
        "Три класса",
        "У сети с несколькими выходами побеждает наибольший.",
        Alt = "Плоскость разделена на три сектора.")]
    public static object ThreeClasses()
    {
        var network = nn.Linear(2, 3);
        using (no_grad())
        {
            network.weight!.copy_(tensor(new float[,] { { 0, 2 }, { 2, -1 }, { -2, -1 } }));
            network.bias!.zero_();
        }

        var points = tensor(new float[,] { { 0, 1 }, { 0.3f, 1.2f }, { 1, -1 }, { 1.2f, -0.5f }, { -1, -1 }, { -1.3f, -0.6f } });
        return Plot.DecisionBoundary(network, points, new[] { 0, 0, 1, 1, 2, 2 });
    }

    [Recipe(
        "Векторное поле",
        "Стрелки показывают направление и величину.",
        Alt = "Стрелки указывают к началу координат, дальние длиннее.")]
    public static object VectorField()
    {
        return Plot.VectorField((x, y) => (-2 * x, -4 * y), (-2, 2), (-1.5, 1.5)).Title("Антиградиент").Labels("w_1", "w_2");
    }
}
