using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Basics;

public static class TensorTextRecipes
{
    [Recipe("Тензор", "Тензор печатается как в PyTorch; строкой ниже — форма, тип и устройство.")]
    public static object Matrix()
    {
        return arange(6, dtype: float32).reshape(2, 3) / 4;
    }

    [Recipe("Где считать", "`Compute.Device` — видеокарта, когда она есть и разрешена странице, иначе процессор.")]
    public static object Device()
    {
        return ones(3, device: Compute.Device);
    }
}
