using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Tensors;

/// <summary>Tensors as PyTorch prints them.</summary>
public static class TensorTextRecipes
{
    [Recipe("Тензор как текст", "Тензор показывает себя так же, как в PyTorch, а под ним стоят форма, тип и устройство.")]
    public static object Matrix()
    {
        return tensor(new[,] { { 0, .8f }, { -1.25f, 2 } });
    }

    [Recipe("Большой тензор", "От тензора больше чем из тысячи элементов видны только края.")]
    public static object Summary()
    {
        return arange(2000).reshape(20, 100);
    }

    [Recipe("Бесконечности и пропуски", "NaN и бесконечности печатаются словами, остальные числа выровнены.")]
    public static object Special()
    {
        return tensor(new[] { 1.5f, float.NaN, float.PositiveInfinity, -0.25f });
    }

    [Recipe("Комплексные числа", "Действительная и мнимая части печатаются вместе, мнимая с буквой j.")]
    public static object Complex()
    {
        return complex(tensor(new[] { 1f, 3f }), tensor(new[] { 2f, -4f }));
    }

    [Recipe("Разреженный тензор", "Разреженный тензор показывает индексы и значения, которые он хранит.")]
    public static object Sparse()
    {
        return eye(3).to_sparse();
    }

    [Recipe("Квантованный тензор", "У квантованного тензора видны восстановленные числа, схема, масштаб и нулевая точка.")]
    public static object Quantized()
    {
        return quantize_per_tensor(tensor(new[] { 0.1f, 0.2f }), 0.1, 10, ScalarType.QUInt8);
    }

    [Recipe("Градиент", "После обратного прохода градиент лежит в свойстве grad и тоже показывает себя.")]
    public static object? Gradient()
    {
        var w = tensor(new[] { 1f, -2f }, requires_grad: true);
        (w * w).sum().backward();
        return w.grad;
    }
}
