using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Tensors;

/// <summary>What users of PyTorch expect in a cell.</summary>
public static class TensorCodeRecipes
{
    [Recipe("Срезы", "Строки, столбцы и блоки берутся диапазонами C#.")]
    public static object Slices()
    {
        var t = arange(12).reshape(3, 4);
        Console.WriteLine(t[0]);
        Console.WriteLine(t[.., 1]);
        return t[1.., ..^2];
    }

    [Recipe("Число из тензора", "Метод item() возвращает число из тензора с любым типом элементов.")]
    public static object Items()
    {
        var loss = tensor(new[] { 1f, 2f, 4f }).mean();
        return Math.Round(loss.item(), 3);
    }

    [Recipe("Распаковка и перебор", "Тензор можно разобрать на части и перебрать по строкам.")]
    public static object Unpacking()
    {
        var (a, b) = tensor(new[,] { { 1f, 2f }, { 3f, 4f } });
        foreach (var row in stack([b, a]))
        {
            Console.WriteLine(row);
        }

        return a + b;
    }

    [Recipe("Массив из тензора", "ToArray переводит элементы в нужный тип, numpy сохраняет форму.")]
    public static object ToDotNet()
    {
        var t = tensor(new[,] { { 1.5f, 2f }, { 3f, 4f } });
        Console.WriteLine(t.ToArray<double>().Sum());
        return t.numpy();
    }

    [Recipe("Модель", "Модель показывает свои слои так же, как в PyTorch.")]
    public static object Model()
    {
        return nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
    }

    [Recipe("Параметры модели", "Таблица перечисляет обучаемые параметры модели, их формы и количество чисел.")]
    public static object Parameters()
    {
        return Show.Parameters(nn.Sequential(("hidden", nn.Linear(2, 8)), ("act", nn.ReLU()), ("out", nn.Linear(8, 1))));
    }

    [Recipe("Шаг градиентного спуска", "Оптимизатор называется и вызывается как в PyTorch.")]
    public static object Training()
    {
        var w = new TorchSharp.Modules.Parameter(tensor(new[] { 4f }));
        var optimizer = optim.SGD([w], lr: 0.25);
        for (var step = 0; step < 3; step++)
        {
            optimizer.zero_grad();
            (w * w).sum().backward();
            optimizer.step();
        }

        return w.detach();
    }

    [Recipe("Повторяемая случайность", "Compute.Seed заново запускает все генераторы, поэтому числа повторяются.")]
    public static object Seeds()
    {
        Compute.Seed(1);
        var first = Compute.Random.Next(100);
        Compute.Seed(1);
        return first == Compute.Random.Next(100);
    }
}
