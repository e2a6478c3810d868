using static TorchSharp.torch;

namespace LectureKit;

/// <summary>One training, from the first epoch to the line about it.</summary>
internal sealed class TrainingLoop(
    nn.Module<Tensor, Tensor> model,
    Func<Tensor, Tensor, Tensor> loss,
    optim.Optimizer optimizer,
    LabeledData data,
    FitOptions options)
{
    private const string Loss = "loss";
    private const string ValidationPrefix = "val_";

    private readonly History history = new();
    private readonly Device device = model.parameters().FirstOrDefault()?.device ?? CPU;
    private readonly IReadOnlyDictionary<string, Func<Tensor, Tensor, double>> metrics =
        options.Metrics ?? Usual(data);

    /// <summary>Runs up to so many epochs.</summary>
    public History Run(int epochs)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            Progress.Report(Progress.Line("эпоха", epoch, epochs) + Latest());
            Learn(epoch);
            Validate();
            if (options.EarlyStopping is { } stopping && stopping.Step(Watched(), model))
            {
                break;
            }
        }

        if (options.EarlyStopping is { BestEpoch: > 0 } ended)
        {
            ended.Restore(model);
        }

        if (!options.Quiet)
        {
            Console.WriteLine(Summary(epochs));
        }

        return history;
    }

    private static IReadOnlyDictionary<string, Func<Tensor, Tensor, double>> Usual(LabeledData data)
    {
        var usual = new Dictionary<string, Func<Tensor, Tensor, double>>(StringComparer.Ordinal);
        if (!data.Y.is_floating_point())
        {
            usual["accuracy"] = Metrics.Accuracy;
        }

        return usual;
    }

    private void Learn(int epoch)
    {
        using var scope = NewDisposeScope();
        model.train();
        var (sum, count) = (0.0, 0L);
        var (outputs, answers) = (new List<Tensor>(), new List<Tensor>());
        var seed = options.Seed is { } given ? given + epoch : (int?)null;
        foreach (var (x, y) in Data.Batches(data, options.BatchSize, seed))
        {
            // The rows belong to the epoch; what is computed of them ends with the batch.
            using var batch = NewDisposeScope();
            var (output, value) = Step(x.to(device), y.to(device));
            sum += Finite(value, epoch) * x.shape[0];
            count += x.shape[0];
            outputs.Add(output.detach().MoveToOuterDisposeScope());
            answers.Add(y);
        }

        model.eval();
        history.Add(Loss, sum / count);
        Measure("", outputs, answers);
    }

    private (Tensor Output, double Loss) Step(Tensor x, Tensor y)
    {
        optimizer.zero_grad();
        var output = model.call(x);
        CheckShapes(output, y);
        var value = loss(output, y);
        value.backward();
        optimizer.step();
        return (output, value.to(float64).item<double>());
    }

    private void Validate()
    {
        if (options.Validation is not { } validation)
        {
            return;
        }

        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        var (sum, count) = (0.0, 0L);
        var (outputs, answers) = (new List<Tensor>(), new List<Tensor>());
        foreach (var (x, y) in Data.Batches(validation, options.BatchSize))
        {
            var output = model.call(x.to(device));
            sum += loss(output, y.to(device)).to(float64).item<double>() * x.shape[0];
            count += x.shape[0];
            outputs.Add(output);
            answers.Add(y);
        }

        history.Add(ValidationPrefix + Loss, sum / count);
        Measure(ValidationPrefix, outputs, answers);
    }

    private void Measure(string prefix, List<Tensor> outputs, List<Tensor> answers)
    {
        if (metrics.Count == 0)
        {
            return;
        }

        var (output, answer) = (cat(outputs).cpu(), cat(answers).cpu());
        foreach (var (name, metric) in metrics)
        {
            history.Add(prefix + name, metric(output, answer));
        }
    }

    /// <summary>[n, 1] against [n] is stretched to [n, n] by most losses, and nobody notices.</summary>
    private static void CheckShapes(Tensor output, Tensor y)
    {
        if (y.is_floating_point() && output.numel() != y.numel())
        {
            throw new ArgumentException(
                $"The model gives outputs of shape [{string.Join(", ", output.shape)}] where the answers have "
                + $"[{string.Join(", ", y.shape)}]; give both the same shape");
        }

        if (y.is_floating_point() && !output.shape.SequenceEqual(y.shape))
        {
            throw new ArgumentException(
                $"Outputs of shape [{string.Join(", ", output.shape)}] and answers of [{string.Join(", ", y.shape)}] would be "
                + "stretched against each other; use squeeze() or unsqueeze(1) on one of them");
        }
    }

    private static double Finite(double value, int epoch) => double.IsFinite(value) ? value
        : throw new ArithmeticException(FormattableString.Invariant(
            $"The loss became {Numerals.Short(value)} in epoch {epoch}; a smaller learning rate or scaled features may help"));

    private double Watched()
    {
        var name = options.Monitor ?? (options.Validation is null ? Loss : ValidationPrefix + Loss);
        return history.TryGetValue(name, out var column) ? column[^1]
            : throw new ArgumentException(
                $"There is no column '{name}' to watch; there are: {string.Join(", ", history.Keys)}");
    }

    private string Latest() => history.Epochs == 0 ? "" : $", {Loss} {Numerals.Short(history[Loss][^1])}";

    private string Summary(int epochs)
    {
        var line = Progress.Line("эпоха", history.Epochs, epochs);
        var columns = string.Join(", ", history.Select(column =>
            $"{column.Key} {Numerals.Short(column.Value[0])} → {Numerals.Short(column.Value[^1])}"));
        var best = options.EarlyStopping is { BestEpoch: > 0 } stopping
            ? FormattableString.Invariant($"; взяты веса эпохи {stopping.BestEpoch}")
            : "";
        return $"{line}: {columns}{best}";
    }
}
