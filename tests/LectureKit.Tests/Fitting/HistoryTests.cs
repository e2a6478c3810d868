using static TorchSharp.torch;

namespace LectureKit.Tests.Fitting;

public sealed class HistoryTests
{
    [Fact]
    public void Columns_keep_their_order_and_numbers()
    {
        var history = new History();
        for (var epoch = 1; epoch <= 3; epoch++)
        {
            history.Add("loss", tensor(1f / epoch, requires_grad: true));
            history.Add("accuracy", 1 - (0.5 / epoch));
        }

        IReadOnlyDictionary<string, IReadOnlyList<double>> columns = history;
        Assert.Equal(["loss", "accuracy"], columns.Keys);
        Assert.Equal([1, 0.5, 1 / 3f], columns["loss"]);
        Assert.Equal(3, history.Epochs);
        Assert.Equal("History(3 epochs: loss 0.3333, accuracy 0.8333)", history.ToString());
        var unknown = Assert.Throws<KeyNotFoundException>(() => history["los"]);
        Assert.Contains("there are: loss, accuracy", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => history.Add("loss", zeros(2)));
        Assert.Throws<ArgumentException>(() => history.Add("", 1));
    }

    [Fact]
    public void A_long_history_shows_some_of_its_epochs()
    {
        var history = new History();
        foreach (var epoch in Enumerable.Range(1, 100))
        {
            history.Add("loss", 1.0 / epoch);
        }

        history.Add("val_loss", 2);
        var lines = LectureHost.Format(history).Forms[^1].Data.Split('\n');
        Assert.Equal(11, lines.Length);
        Assert.Equal("эпоха     loss  val_loss", lines[0]);
        Assert.Equal("    1        1         2", lines[1]);
        Assert.Equal("  100     0.01", lines[^1]);
        Assert.Equal("эпоха", LectureHost.Format(new History()).Forms[^1].Data);
    }

    [Fact]
    public void Progress_counts_on_the_terminal_and_leaves_its_last_line()
    {
        var said = new List<string>();
        Progress.Sink = said.Add;
        try
        {
            Assert.Equal("эпоха 3 из 3\n", Printed(() => Assert.Equal([1, 2, 3], Progress.Track(3).ToArray())));
            Assert.Equal("шаг 1\n", Printed(() => Assert.Equal(5, Progress.Track(Endless()).First())));
            Assert.Equal("", Printed(() => Progress.Track(2, quiet: true).Count()));
            Assert.Equal("эпоха 1 из 3", said[0]);
            Assert.InRange(said.Count, 1, 2);

            Progress.Sink = said.Add;
            Progress.Report("сразу");
            Progress.Report("слишком скоро");
            Assert.Equal("сразу", said[^1]);
            Thread.Sleep(120);
            Progress.Report("позже");
            Assert.Equal("позже", said[^1]);
        }
        finally
        {
            Progress.Sink = null;
        }

        static IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return 5;
            }
        }
    }

    internal static string Printed(Action action)
    {
        var before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString();
    }
}
