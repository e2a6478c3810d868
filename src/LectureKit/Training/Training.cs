using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// The usual training loop in one call. It does what one writes by hand: for every epoch, for every batch,
/// <c>zero_grad</c>, the model, the loss, <c>backward</c>, <c>step</c>; and it keeps a <see cref="History"/>.
/// </summary>
public static class Training
{
    /// <summary>
    /// Trains a model: <c>var history = Training.Fit(model, nn.CrossEntropyLoss(), optimizer, train, epochs: 50);</c>.
    /// While it runs, the terminal says «эпоха 12 из 50»; at the end one line about all of it goes into the page.
    /// </summary>
    /// <param name="model">The model; batches are moved to its device. It is in training mode only while it learns and
    /// ends in evaluation mode.</param>
    /// <param name="loss">The loss of (outputs, answers), a tensor of one element.</param>
    /// <param name="optimizer">The optimiser of the model's parameters.</param>
    /// <param name="data">The training set.</param>
    /// <param name="epochs">How often to go through it.</param>
    /// <param name="options">Size of batches, validation, early stopping, more metrics.</param>
    /// <returns>
    /// The columns <c>loss</c> (mean over the epoch's rows, measured while the weights change), then for class indices
    /// <c>accuracy</c> or what <see cref="FitOptions.Metrics"/> names, then with a validation set the same with
    /// <c>val_</c> in front, measured after the epoch.
    /// </returns>
    /// <exception cref="ArgumentException">The set is empty, a number of epochs or a batch size below 1, a shape of
    /// outputs that would be stretched to that of the answers, or no column to watch.</exception>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    public static History Fit(
        nn.Module<Tensor, Tensor> model,
        Func<Tensor, Tensor, Tensor> loss,
        optim.Optimizer optimizer,
        LabeledData data,
        int epochs = 10,
        FitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(loss);
        ArgumentNullException.ThrowIfNull(optimizer);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        return new TrainingLoop(model, loss, optimizer, data, options ?? new FitOptions()).Run(epochs);
    }

    /// <summary>Trains a model with a loss that is a module: <c>nn.CrossEntropyLoss()</c>,
    /// <c>nn.MSELoss()</c>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="loss">The loss of (outputs, answers).</param>
    /// <param name="optimizer">The optimiser of the model's parameters.</param>
    /// <param name="data">The training set.</param>
    /// <param name="epochs">How often to go through it.</param>
    /// <param name="options">Size of batches, validation, early stopping, more metrics.</param>
    /// <exception cref="ArgumentException">As the other form.</exception>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    public static History Fit(
        nn.Module<Tensor, Tensor> model,
        nn.Module<Tensor, Tensor, Tensor> loss,
        optim.Optimizer optimizer,
        LabeledData data,
        int epochs = 10,
        FitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loss);
        return Fit(model, loss.call, optimizer, data, epochs, options);
    }
}
