using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Tensors;

/// <summary>Tensors as pictures and tables.</summary>
public static class TensorPictureRecipes
{
    [Recipe("Матрица цветом", "Чем больше число, тем гуще цвет клетки; у отрицательных чисел цвет другой.")]
    public static object Heat()
    {
        return Show.Heat(tensor(new[,] { { 0.9f, -0.3f, 0.1f }, { 0.2f, 0.7f, -0.8f } }));
    }

    [Recipe("Матрица с подписями", "Строки и столбцы можно подписать.")]
    public static object HeatWithLabels()
    {
        var weights = tensor(new[,] { { 1.2f, -0.4f }, { 0.1f, 0.8f }, { -0.9f, 0.3f } });
        return Show.Heat(weights, rows: ["радость", "печаль", "злость"], columns: ["рад", "грустно"]);
    }

    [Recipe("Большая матрица", "Когда клеток много, числа не пишутся и остаётся только цвет.")]
    public static object HeatOfLarge()
    {
        var x = linspace(-3, 3, 40);
        return Show.Heat(sin(x.unsqueeze(0) * x.unsqueeze(1)));
    }

    [Recipe("Матрица с пропуском", "На месте NaN остаётся пустая клетка.")]
    public static object HeatWithGap()
    {
        return Show.Heat(tensor(new[] { 1f, 2f, float.NaN, 4f }), columns: ["пн", "вт", "ср", "чт"]);
    }

    [Recipe("Тензор таблицей", "Числа матрицы стоят в таблице с заголовками строк и столбцов.")]
    public static object TableOfTensor()
    {
        var p = F.softmax(tensor(new[,] { { 2f, 1, 0 }, { 0, 0, 3 } }), dim: 1);
        return Show.Table(p, rows: ["текст 1", "текст 2"], columns: ["радость", "печаль", "злость"], decimals: 2);
    }

    [Recipe("Изображение из матрицы", "Матрица чисел от 0 до 1 становится картинкой в оттенках серого, маленькая увеличивается.")]
    public static object GreyImage()
    {
        return Show.Image(tensor(new[,] { { 0f, .5f, 1f }, { .5f, 1f, .5f }, { 1f, .5f, 0f } }));
    }

    [Recipe("Цветное изображение", "Тензор формы (3, высота, ширина) становится цветной картинкой.")]
    public static object ColorImage()
    {
        var ramp = linspace(0, 1, 16);
        var red = ramp.expand(16, 16);
        return Show.Image(stack([red, red.t(), 1 - red]));
    }

    [Recipe("Растянутая яркость", "С normalize самое маленькое число становится чёрным, самое большое — белым.")]
    public static object NormalizedImage()
    {
        return Show.Image(arange(64).reshape(8, 8) - 20, normalize: true);
    }
}
