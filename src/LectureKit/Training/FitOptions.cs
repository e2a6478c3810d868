using static TorchSharp.torch;

namespace LectureKit;

/// <summary>What <see cref="Training"/> may be told besides the essentials.</summary>
public sealed record FitOptions
{
    /// <summary>Number of rows of a batch.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Seed of the order of the rows, which is another one in every epoch; null leaves them as they
    /// are.</summary>
    public int? Seed { get; init; } = 0;

    /// <summary>A set to measure on after every epoch, for the columns that begin with <c>val_</c>.</summary>
    public LabeledData? Validation { get; init; }

    /// <summary>
    /// Ends the training early and restores the best weights. It watches <see cref="Monitor"/>. It remembers what it saw,
    /// so every training needs a new one.
    /// </summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>The column that <see cref="EarlyStopping"/> watches; without a name it is <c>val_loss</c> where there
    /// is a validation set, else <c>loss</c>.</summary>
    public string? Monitor { get; init; }

    /// <summary>
    /// More columns by name, each a function of the model's outputs for a whole set and its answers. Without any there
    /// is <c>accuracy</c> when the answers are class indices.
    /// </summary>
    public IReadOnlyDictionary<string, Func<Tensor, Tensor, double>>? Metrics { get; init; }

    /// <summary>Whether to print no line into the page at the end.</summary>
    public bool Quiet { get; init; }
}
