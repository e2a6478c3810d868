namespace LectureKit.Tests.Gallery.Diagrams;

/// <summary>Computation graphs.</summary>
public static class GraphRecipes
{
    [Recipe("Граф вычислений", "Значения стоят над линиями, производные под ними.")]
    public static object ProductOfSum()
    {
        var x = Value.Input("x", -2);
        var y = Value.Input("y", 5);
        var z = Value.Input("z", -4);
        var f = ((x + y).Named("q") * z).Named("f");
        f.Backward();
        return f;
    }

    [Recipe("Только прямой проход", "До вызова Backward на графе видны одни значения.")]
    public static object ForwardOnly()
    {
        var a = Value.Input("a", 3);
        var b = Value.Input("b", 1);
        return (a - b) * (b + 1);
    }

    [Recipe("Граф сигмоидного нейрона", "Длинный граф переносится на новую строку, как текст.")]
    public static object SigmoidNeuron()
    {
        var w0 = Value.Input("w_0", 2);
        var x0 = Value.Input("x_0", -1);
        var w1 = Value.Input("w_1", -3);
        var x1 = Value.Input("x_1", -2);
        var w2 = Value.Input("w_2", -3);
        var f = 1 / (1 + (-(w0 * x0 + w1 * x1 + w2)).Exp());
        f.Backward();
        return f;
    }

    [Recipe("Граф без чисел", "Формула как граф: только имена и операции.")]
    public static object WithoutNumbers()
    {
        var x = Value.Input("x", 2);
        var y = Value.Input("y", 3);
        return ((x * y).Named("p") + x.Exp()).Named("f").Graph().WithNumbers(false);
    }

    [Recipe("Свёрнутый подграф", "Часть графа можно показать одним узлом с двойным контуром.")]
    public static object CollapsedSigmoid()
    {
        var w = Value.Input("w", 2);
        var x = Value.Input("x", -1);
        var b = Value.Input("b", 3);
        var s = (w * x + b).Named("s");
        var f = (1 / (1 + (-s).Exp())).Named("f");
        f.Backward();
        return f.Graph().Collapse("σ", f, s);
    }

    [Recipe("Локальные производные", "Под узлом выписаны производные его результата по каждому входу.")]
    public static object LocalDerivatives()
    {
        var x = Value.Input("x", 3);
        var y = Value.Input("y", -2);
        var f = ((x * y).Named("p") + x.Pow(2).Named("s")).Named("f");
        f.Backward();
        return f.Graph().WithLocalDerivatives();
    }

    [Recipe("Значение используется дважды", "Там, где линия ветвится, производные ветвей складываются.")]
    public static object SharedValue()
    {
        var x = Value.Input("x", 2);
        var y = Value.Input("y", -1);
        var s = (x + y).Named("s");
        var f = (s * s + s.Exp() * x).Named("f");
        f.Backward();
        return f;
    }

    [Recipe("Шаги обратного прохода", "По одному рисунку на шаг: узел выделен, новые производные обведены.")]
    public static object Steps()
    {
        var x = Value.Input("x", -2);
        var y = Value.Input("y", 5);
        var z = Value.Input("z", -4);
        var q = (x + y).Named("q");
        var f = (q * z).Named("f");
        return f.Steps();
    }

    [Recipe("Шаги с переносом", "Раскладка у всех шагов одна, меняются только числа и выделение.")]
    public static object StepsOfSigmoid()
    {
        var w = Value.Input("w", 2);
        var x = Value.Input("x", -1);
        var b = Value.Input("b", 3);
        var f = (1 / (1 + (-(w * x + b)).Exp())).Named("f");
        return f.Steps();
    }

    [Recipe("Максимум и ReLU", "Производная проходит только по той ветви, что больше.")]
    public static object MaxAndRelu()
    {
        var x = Value.Input("x", 3);
        var y = Value.Input("y", -4);
        var z = Value.Input("z", 2);
        var f = (x.Max(y) * z + (y * z).Relu()).Named("f");
        f.Backward();
        return f;
    }

    [Recipe("Ошибка логистической регрессии", "Граф функции потерь от весов и признаков.")]
    public static object LogisticLoss()
    {
        var w = Value.Input("w", 0.5);
        var x = Value.Input("x", 1.5);
        var b = Value.Input("b", -0.25);
        var p = (w * x + b).Sigmoid().Named("p");
        var loss = (-p.Log()).Named("L");
        loss.Backward();
        return loss;
    }

    [Recipe("Граф как текст", "В тексте у каждого узла своя строка с формулой и производной.")]
    public static object GraphText()
    {
        var x = Value.Input("x", 2);
        var f = (x.Pow(3) - 2 * x).Named("f");
        f.Backward();
        return f.Graph().ToString();
    }

    [Recipe("Граф без производных", "Производные можно скрыть и после обратного прохода, а числа — округлить.")]
    public static object WithoutGradients()
    {
        var x = Value.Input("x", 0.75);
        var f = ((2 * x).Tanh() + x).Named("f");
        f.Backward();
        return f.Graph().WithGradients(false).WithDigits(2).WithWidth(360);
    }

    [Recipe("Один шаг обратного прохода", "Из шагов можно взять один; перед новым проходом производные обнуляют.")]
    public static object OneStep()
    {
        var x = Value.Input("x", 3);
        var y = Value.Input("y", -2);
        var f = (x * y).Named("f");
        f.Backward();
        f.ZeroGrad();
        GraphStep last = f.Graph().Steps()[1];
        return last;
    }

    [Recipe("Рисунок как SVG", "Любую схему можно получить текстом SVG, например чтобы сохранить в файл.")]
    public static object SvgText()
    {
        return Value.Input("x", 1).Graph().ToSvg()[..4];
    }
}
