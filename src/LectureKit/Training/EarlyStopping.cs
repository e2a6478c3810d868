using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Ends a training when what is watched gets no better for some epochs, and keeps the weights of the best one. By hand:
/// <c>if (stopping.Step(loss, model)) break;</c> at the end of an epoch, and <c>stopping.Restore(model)</c> after the
/// loop. Source: L. Prechelt, "Early Stopping — But When?", 1998; the parameters are those of Keras.
/// </summary>
/// <param name="patience">Number of epochs in a row without improvement after which to stop, at least 1.</param>
/// <param name="minDelta">A change that is not larger than this is no improvement.</param>
/// <param name="maximize">Whether larger is better, as for an accuracy; else smaller is, as for a loss.</param>
public sealed class EarlyStopping(int patience = 5, double minDelta = 0, bool maximize = false) : IDisposable
{
    private readonly Dictionary<string, Tensor> best = new(StringComparer.Ordinal);
    private int waited;

    /// <summary>Number of epochs in a row without improvement after which to stop.</summary>
    public int Patience { get; } = patience >= 1
        ? patience
        : throw new ArgumentOutOfRangeException(nameof(patience), patience, "The patience must be at least 1");

    /// <summary>A change that is not larger than this is no improvement.</summary>
    public double MinDelta { get; } = minDelta >= 0
        ? minDelta
        : throw new ArgumentOutOfRangeException(nameof(minDelta), minDelta, "The smallest change must not be negative");

    /// <summary>The best value so far; NaN before the first.</summary>
    public double Best { get; private set; } = double.NaN;

    /// <summary>The epoch of the best value, counted from 1; 0 before the first.</summary>
    public int BestEpoch { get; private set; }

    /// <summary>Number of epochs so far.</summary>
    public int Epoch { get; private set; }

    /// <summary>Whether it is time to stop.</summary>
    public bool IsOver => waited >= Patience;

    /// <summary>Takes the value of one more epoch; of the best one it copies the weights.</summary>
    /// <param name="value">What is watched; NaN is no improvement.</param>
    /// <param name="model">The model whose weights to keep, or null to keep none.</param>
    /// <returns>True when it is time to stop.</returns>
    public bool Step(double value, nn.Module? model = null)
    {
        Epoch++;
        var gain = maximize ? value - Best : Best - value;
        if (gain > MinDelta || (double.IsNaN(Best) && !double.IsNaN(value)))
        {
            (Best, BestEpoch, waited) = (value, Epoch, 0);
            Keep(model);
        }
        else
        {
            waited++;
        }

        return IsOver;
    }

    /// <summary>Gives the model the weights of the best epoch.</summary>
    /// <param name="model">The model that was handed to <see cref="Step"/>.</param>
    /// <exception cref="InvalidOperationException">No weights have been kept.</exception>
    public void Restore(nn.Module model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (best.Count == 0)
        {
            throw new InvalidOperationException("No weights have been kept; hand the model to Step");
        }

        Copy(best, model.state_dict());
    }

    /// <summary>Frees the kept weights.</summary>
    public void Dispose()
    {
        foreach (var tensor in best.Values)
        {
            tensor.Dispose();
        }

        best.Clear();
    }

    private static void Copy(Dictionary<string, Tensor> from, Dictionary<string, Tensor> to)
    {
        using var undisturbed = no_grad();
        foreach (var (name, tensor) in from)
        {
            to[name].copy_(tensor);
        }
    }

    private void Keep(nn.Module? model)
    {
        if (model is null)
        {
            return;
        }

        var weights = model.state_dict();
        if (best.Count > 0)
        {
            Copy(weights, best);
            return;
        }

        foreach (var (name, tensor) in weights)
        {
            // The epoch's scope may end before the training does.
            using var detached = tensor.detach();
            best[name] = detached.clone().DetachFromDisposeScope();
        }
    }
}
