using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Sets;

/// <summary>Small sets, their parts and batches.</summary>
public static class SetRecipes
{
    [Recipe("Точки XOR", "Таблица истинности исключающего ИЛИ — четыре точки, которые не разделит прямая.")]
    public static object Xor()
    {
        var (x, y) = Datasets.Xor();
        Display(x);
        return y;
    }

    [Recipe("Облака точек", "Blobs ставит круглые облака вокруг центров на окружности; у каждого класса поровну точек.")]
    public static object Blobs()
    {
        var blobs = Datasets.Blobs(n: 6, centers: 3, std: 0.5, seed: 1);
        Display(blobs.X.round(2));
        return blobs.Y;
    }

    [Recipe("Два месяца", "Moons — две сцепленные дуги; одно и то же зерно всегда даёт одни и те же точки.")]
    public static object Moons()
    {
        var (x, y) = Datasets.Moons(n: 200, noise: 0.1, seed: 0);
        return new[]
        {
            new { Класс = 0, Точек = y.eq(0).sum().item<long>(), Среднее_x1 = Math.Round(x[y.eq(0), 0].mean().item<float>(), 2) },
            new { Класс = 1, Точек = y.eq(1).sum().item<long>(), Среднее_x1 = Math.Round(x[y.eq(1), 0].mean().item<float>(), 2) },
        };
    }

    [Recipe("Окружности", "Circles — окружность внутри окружности: класс виден по расстоянию до начала координат.")]
    public static object Circles()
    {
        var (x, y) = Datasets.Circles(n: 8, noise: 0, factor: 0.5);
        Display(x.norm(1, false, 2));
        return y;
    }

    [Recipe("Спирали", "Spirals — рукава, которые обвивают друг друга; радиус растёт равномерно вместе с углом.")]
    public static object Spirals()
    {
        return Datasets.Spirals(n: 300, classes: 3, noise: 0.02, turns: 0.75, seed: 0);
    }

    [Recipe("Линейная зависимость с шумом", "Linear добавляет к прямой или плоскости нормальный шум; веса и смещение известны заранее.")]
    public static object Linear()
    {
        var (x, y) = Datasets.Linear(n: 5, weights: [2], bias: 1, noise: 0, seed: 0);
        return cat([x, y], 1).round(3);
    }

    [Recipe("Набор эмоций", "325 коротких русских фраз в пяти классах, поровну в каждом.")]
    public static object Emotions()
    {
        var emotions = Datasets.Emotions();
        return emotions.Labels.Zip(emotions.Texts)
            .GroupBy(pair => pair.First, pair => pair.Second)
            .Select(group => new { Класс = group.Key, Текстов = group.Count(), Пример = group.First() });
    }

    [Recipe("Обучение и контроль", "Split перемешивает строки и откладывает часть для проверки; stratify сохраняет доли классов.")]
    public static object Split()
    {
        var (train, test) = Datasets.Split(Datasets.Emotions(), test: 0.2, seed: 1, stratify: true);
        return $"{train.Count} для обучения, {test.Count} для проверки";
    }

    [Recipe("Пакеты", "Batches отдаёт строки пакетами; зерно перемешивает их, последний пакет может быть неполным.")]
    public static object Batches()
    {
        var (x, y) = (arange(10).reshape(5, 2), arange(5));
        foreach (var (xb, yb) in Data.Batches(x, y, size: 2, seed: 1))
        {
            Display(yb);
        }

        return x.shape[0];
    }
}
