using TorchSharp;
using static TorchSharp.torch;

namespace LectureKit.Tests.Fitting;

public sealed class TrainingTests
{
    [Fact]
    public void Xor_is_learned()
    {
        manual_seed(1);
        var model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2));
        var optimizer = optim.Adam(model.parameters(), lr: 0.1);
        var history = new History();
        var line = HistoryTests.Printed(() =>
            history = Training.Fit(model, nn.CrossEntropyLoss(), optimizer, Datasets.Xor(), epochs: 60));

        Assert.Equal(["loss", "accuracy"], history.Keys);
        Assert.Equal(60, history.Epochs);
        Assert.Equal(1, history["accuracy"][^1]);
        Assert.True(history["loss"][^1] < 0.1, $"{history["loss"][^1]}");
        Assert.False(model.training);
        Assert.Matches(@"^эпоха 60 из 60: loss 0\.\d+ → [\d.E-]+, accuracy 0\.\d+ → 1\n$", line);
    }

    [Fact]
    public void The_loop_is_the_one_written_by_hand()
    {
        var data = Datasets.Linear(n: 20, seed: 1);
        var (byHand, byFit) = (Model(), Model());
        var optimizer = optim.SGD(byHand.parameters(), 0.1);
        var losses = new List<double>();
        for (var epoch = 1; epoch <= 3; epoch++)
        {
            var sum = 0.0;
            foreach (var (x, y) in Data.Batches(data, size: 8, seed: epoch))
            {
                optimizer.zero_grad();
                var loss = F.mse_loss(byHand.call(x), y);
                loss.backward();
                optimizer.step();
                sum += loss.item<float>() * (double)x.shape[0];
            }

            losses.Add(sum / 20);
        }

        var history = Training.Fit(
            byFit,
            (output, y) => F.mse_loss(output, y),
            optim.SGD(byFit.parameters(), 0.1),
            data,
            epochs: 3,
            new FitOptions { BatchSize = 8, Quiet = true });
        Assert.Equal(["loss"], history.Keys);
        Assert.Equal(losses, history["loss"]);
        Assert.True(byHand.weight!.equal(byFit.weight!).all().item<bool>());

        static TorchSharp.Modules.Linear Model()
        {
            manual_seed(3);
            return nn.Linear(1, 1);
        }
    }

    [Fact]
    public void Validation_and_early_stopping_go_together()
    {
        manual_seed(0);
        var (train, validation) = Datasets.Split(Datasets.Moons(n: 80, noise: 0.2, seed: 2), test: 0.5, seed: 1, stratify: true);
        var model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2));
        using var stopping = new EarlyStopping(patience: 3);
        var history = new History();
        var options = new FitOptions { Validation = validation, EarlyStopping = stopping };
        var line = HistoryTests.Printed(() => history = Training.Fit(
            model, nn.CrossEntropyLoss(), optim.Adam(model.parameters(), lr: 0.3), train, epochs: 500, options));

        Assert.Equal(["loss", "accuracy", "val_loss", "val_accuracy"], history.Keys);
        Assert.Equal(stopping.BestEpoch + 3, history.Epochs);
        Assert.True(history.Epochs < 500);
        Assert.Equal(history["val_loss"].Min(), stopping.Best);
        using (no_grad())
        {
            var loss = F.cross_entropy(model.call(validation.X), validation.Y).item<float>();
            Assert.Equal(stopping.Best, loss, 1e-5);
        }

        Assert.EndsWith($"; взяты веса эпохи {stopping.BestEpoch}\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_may_be_named()
    {
        var model = nn.Linear(2, 1);
        var xor = Datasets.Xor();
        var data = xor with { Y = xor.Y.to(float32).unsqueeze(1) };
        var metrics = new Dictionary<string, Func<Tensor, Tensor, double>> { ["right"] = Metrics.Accuracy };
        var options = new FitOptions { Quiet = true, Metrics = metrics };
        var history = Training.Fit(model, nn.BCEWithLogitsLoss(), optim.SGD(model.parameters(), 0.1), data, 2, options);
        Assert.Equal(["loss", "right"], history.Keys);
        Assert.All(history["right"], value => Assert.InRange(value, 0, 1));
    }

    [Fact]
    public void Usual_mistakes_are_told()
    {
        var model = nn.Linear(2, 1);
        var optimizer = optim.SGD(model.parameters(), 1e30);
        var flat = new LabeledData(randn(4, 2), randn(4), []);
        var shapes = Assert.Throws<ArgumentException>(() => Training.Fit(model, nn.MSELoss(), optimizer, flat));
        Assert.Contains("[4, 1] and answers of [4] would be stretched", shapes.Message, StringComparison.Ordinal);

        var wide = new LabeledData(randn(4, 2), randn(4, 3), []);
        var sizes = Assert.Throws<ArgumentException>(() => Training.Fit(model, nn.MSELoss(), optimizer, wide));
        Assert.Contains("give both the same shape", sizes.Message, StringComparison.Ordinal);
        var column = new LabeledData(randn(4, 2), randn(4, 1), []);
        var diverged = Assert.Throws<ArithmeticException>(() => Training.Fit(model, nn.MSELoss(), optimizer, column, epochs: 20));
        Assert.Contains("The loss became", diverged.Message, StringComparison.Ordinal);
        using var stopping = new EarlyStopping();
        var fresh = nn.Linear(2, 1);
        var options = new FitOptions { Quiet = true, EarlyStopping = stopping, Monitor = "val_loss" };
        var slow = optim.SGD(fresh.parameters(), 0.1);
        var watched = Assert.Throws<ArgumentException>(
            () => Training.Fit(fresh, nn.MSELoss(), slow, column, 2, options));
        Assert.Contains("no column 'val_loss' to watch; there are: loss", watched.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Training.Fit(fresh, nn.MSELoss(), optimizer, column, epochs: 0));
    }

    [Fact]
    public void A_training_leaves_no_tensors_behind()
    {
        using var scope = NewDisposeScope();
        var model = nn.Linear(2, 2);
        var data = Datasets.Moons(n: 64);
        var optimizer = optim.SGD(model.parameters(), 0.1);
        var before = DisposeScopeManager.Statistics.ThreadTotalLiveCount;
        Training.Fit(model, nn.CrossEntropyLoss(), optimizer, data, 5, new FitOptions { Quiet = true, Validation = data, BatchSize = 8 });
        Assert.InRange(DisposeScopeManager.Statistics.ThreadTotalLiveCount - before, 0, 4);
    }
}
