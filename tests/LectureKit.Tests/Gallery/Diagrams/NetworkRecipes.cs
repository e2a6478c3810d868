using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Diagrams;

/// <summary>Neurons and networks.</summary>
public static class NetworkRecipes
{
    [Recipe("Нейрон в символах", "Входы, веса, смещение, сумма и функция активации.")]
    public static object Symbols()
    {
        return Neuron.Of(3);
    }

    [Recipe("Нейрон с числами", "Если даны входы, видны взвешенная сумма и выход.")]
    public static object Numbers()
    {
        return new Neuron([2, -3], -3, [-1, -2]);
    }

    [Recipe("Пороговый нейрон", "Персептрон с пороговой функцией и числами из тензоров.")]
    public static object Perceptron()
    {
        var w = tensor(new[] { 1f, 1f });
        var x = tensor(new[] { 1f, 0f });
        return new Neuron(w, tensor(-1.5f), x, Activation.Step);
    }

    [Recipe("Своя функция активации", "Функцию задают именем и формулой; её кривая появляется внутри узла.")]
    public static object OwnActivation()
    {
        return new Neuron([1.5, -0.5], 0.25, [1, 2], Activation.Of("swish", s => s / (1 + Math.Exp(-s))));
    }

    [Recipe("Нейрон со многими входами", "Из многих входов показаны первые и последний.")]
    public static object ManyInputs()
    {
        return Neuron.Of(100, Activation.Relu);
    }

    [Recipe("Линейная модель", "Число входов может быть буквой, а у линейного нейрона нет функции активации.")]
    public static object Linear()
    {
        return Neuron.Of("n", Activation.Identity);
    }

    [Recipe("Нейрон без смещения", "Смещения нет ни на рисунке, ни в сумме.")]
    public static object NoBias()
    {
        return Neuron.Of(1).WithoutBias();
    }

    [Recipe("Сеть по размерам слоёв", "Достаточно перечислить число нейронов в каждом слое.")]
    public static object Sizes()
    {
        return Network.Of(3, 5, 5, 2);
    }

    [Recipe("Широкие слои", "Середина широкого слоя заменяется многоточием.")]
    public static object Wide()
    {
        return Network.Of(784, 128, 10).WithNames("784", "128", "10").WithMost(6);
    }

    [Recipe("Сеть из модуля", "Толщина линии показывает величину веса, пунктир — отрицательный знак.")]
    public static object FromModule()
    {
        var (hidden, output) = (nn.Linear(2, 3), nn.Linear(3, 1));
        using (no_grad())
        {
            hidden.weight!.copy_(tensor(new[,] { { 1.5f, -0.5f }, { -2f, 0.8f }, { 0.3f, 1.1f } }));
            hidden.bias!.copy_(tensor(new[] { 0.1f, -0.4f, 0.6f }));
            output.weight!.copy_(tensor(new[,] { { 1.2f, -1.8f, 0.5f } }));
            output.bias!.copy_(tensor(new[] { -0.3f }));
        }

        return Network.From(nn.Sequential(hidden, nn.Tanh(), output, nn.Sigmoid())).WithBiases();
    }

    [Recipe("Сеть с числами на линиях", "Сеть для исключающего ИЛИ с весами и смещениями.")]
    public static object XorNumbers()
    {
        var (hidden, output) = (nn.Linear(2, 2), nn.Linear(2, 1));
        using (no_grad())
        {
            hidden.weight!.copy_(tensor(new[,] { { 1f, 1f }, { 1f, 1f } }));
            hidden.bias!.copy_(tensor(new[] { 0f, -1f }));
            output.weight!.copy_(tensor(new[,] { { 1f, -2f } }));
            output.bias!.zero_();
        }

        return Network.From(nn.Sequential(hidden, nn.ReLU(), output)).WithBiases().WithNumbers();
    }

    [Recipe("Подписи входов и выходов", "У нейронов могут быть свои имена.")]
    public static object Labels()
    {
        return Network.From(new double[,] { { 0.8, -0.6, 0.1 }, { -0.3, 0.9, 0.5 } })
            .WithNames("признаки", "оценки")
            .WithLabels(["рост", "вес", "возраст"], ["y_{да}", "y_{нет}"]);
    }
}
