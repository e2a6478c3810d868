using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Fitting;

/// <summary>Training loops and their history.</summary>
public static class TrainingRecipes
{
    [Recipe("Обучение одной строкой", "Training.Fit проводит весь цикл обучения и возвращает историю; сеть решает задачу XOR.")]
    public static object Fit()
    {
        manual_seed(1);
        var model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2));
        var optimizer = optim.Adam(model.parameters(), lr: 0.1);
        var history = Training.Fit(
            model, nn.CrossEntropyLoss(), optimizer, Datasets.Xor(),
            epochs: 60, new FitOptions { Quiet = true });
        return $"доля верных ответов: {history["accuracy"][^1]}";
    }

    [Recipe("Цикл обучения своими руками", "History запоминает всё, что в неё добавили, и показывает себя таблицей.")]
    public static object OwnLoop()
    {
        var w = tensor(5f, requires_grad: true);
        var history = new History();
        for (var epoch = 0; epoch < 5; epoch++)
        {
            var loss = (w - 1).pow(2);
            loss.backward();
            history.Add("w", w);
            history.Add("loss", loss);
            using (no_grad())
            {
                w.sub_(0.25 * w.grad!);
                w.grad!.zero_();
            }
        }

        return history;
    }

    [Recipe("Ранняя остановка", "EarlyStopping прекращает обучение, когда лучше уже не становится, и помнит лучшую эпоху.")]
    public static object StopEarly()
    {
        double[] losses = [1.0, 0.6, 0.5, 0.55, 0.52, 0.51, 0.4];
        var stopping = new EarlyStopping(patience: 3);
        foreach (var loss in losses)
        {
            if (stopping.Step(loss))
            {
                break;
            }
        }

        return $"остановка на эпохе {stopping.Epoch}, лучшая — {stopping.BestEpoch}";
    }

    [Recipe("Лучшие веса", "Restore возвращает модели веса той эпохи, которая оказалась лучшей.")]
    public static object RestoreBest()
    {
        var model = nn.Linear(1, 1);
        var stopping = new EarlyStopping(patience: 2);
        foreach (var loss in new[] { 0.5, 0.25, 0.75, 1 })
        {
            using (no_grad())
            {
                model.weight!.fill_(loss);
            }

            stopping.Step(loss, model);
        }

        stopping.Restore(model);
        return model.weight!.item<float>();
    }

    [Recipe("Сообщение о ходе работы", "Progress.Report пишет на терминал того, кто собирает сайт; в страницу не попадает ничего.")]
    public static object ReportProgress()
    {
        Progress.Report("считаю сумму");
        return Enumerable.Range(1, 100).Sum();
    }

    [Recipe("Ход вычислений", "Progress.Track сообщает на терминал, сколько сделано, а в странице оставляет одну строку.")]
    public static object TrackProgress()
    {
        var sum = 0;
        foreach (var epoch in Progress.Track(50, quiet: true))
        {
            sum += epoch;
        }

        return sum;
    }
}
