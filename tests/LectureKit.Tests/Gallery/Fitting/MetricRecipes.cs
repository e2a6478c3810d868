using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Fitting;

/// <summary>How well a classifier answers.</summary>
public static class MetricRecipes
{
    [Recipe("Точность, полнота и F1", "Metrics.Report собирает показатели каждого класса и их средние в одну таблицу.")]
    public static object Report()
    {
        var right = tensor([0, 0, 0, 1, 1, 2]);
        var answers = tensor([0, 0, 1, 1, 2, 2]);
        return Metrics.Report(answers, right, ["кошка", "собака", "лиса"]);
    }

    [Recipe("Самый трудный класс", "Показатели класса — запись ClassScore; её можно искать и сравнивать.")]
    public static object HardestClass()
    {
        var right = tensor([0, 0, 0, 1, 1, 2]);
        var answers = tensor([0, 0, 1, 1, 2, 2]);
        var report = Metrics.Report(answers, right, ["кошка", "собака", "лиса"]);
        ClassScore hardest = report.Classes.MinBy(score => score.F1)!;
        return hardest.Name;
    }

    [Recipe("Средние по классам", "Precision, Recall и F1 усредняют показатели так, что все классы весят одинаково.")]
    public static object MacroAverages()
    {
        var right = tensor([0, 0, 0, 1, 1, 2]);
        var answers = tensor([0, 0, 1, 1, 2, 2]);
        return new[]
        {
            new { Показатель = "точность", Значение = Math.Round(Metrics.Precision(answers, right), 3) },
            new { Показатель = "полнота", Значение = Math.Round(Metrics.Recall(answers, right), 3) },
            new { Показатель = "F1", Значение = Math.Round(Metrics.F1(answers, right), 3) },
        };
    }

    [Recipe("Доля верных ответов", "Metrics.Accuracy понимает и номера классов, и выходы модели.")]
    public static object Accuracy()
    {
        var logits = tensor(new[,] { { 2f, -1 }, { 0.5f, 1 }, { 3, 0 } });
        return Math.Round(Metrics.Accuracy(logits, tensor([0L, 1, 1])), 3);
    }

    [Recipe("Матрица ошибок числами", "Строка — верный класс, столбец — ответ; на диагонали верные ответы.")]
    public static object Confusion()
    {
        var right = tensor([0, 0, 0, 1, 1, 2]);
        var answers = tensor([0, 0, 1, 1, 2, 2]);
        return Metrics.Confusion(answers, right);
    }
}
