using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Values;

public static class TensorTextRecipes
{
    [Recipe("Тензор", "Тензор печатается как в PyTorch; строкой ниже — форма, тип и устройство.")]
    public static object Matrix()
    {
        return arange(6, dtype: float32).reshape(2, 3) / 4;
    }
}
