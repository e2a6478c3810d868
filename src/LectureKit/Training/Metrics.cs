using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// How well a classifier answers. Predictions are class indices of shape [n] (whole numbers or truth values), or
/// outputs: of shape [n, C] the largest one decides, of shape [n] or [n, 1] and floating the sign does, for a logit
/// above 0 means class 1 (for probabilities write <c>p.gt(0.5)</c>). Targets are class indices of shape [n] or [n, 1],
/// or [n, C] with the largest one at the right class. Any device; gradients do not matter.
/// With tp, fp and fn the numbers of true positives, false positives and false negatives of a class: precision =
/// tp / (tp + fp), recall = tp / (tp + fn), F1 = 2tp / (2tp + fp + fn), each 0 where its denominator is. Source:
/// C. van Rijsbergen, "Information Retrieval", 1979; the conventions are those of scikit-learn.
/// </summary>
public static class Metrics
{
    /// <summary>The part of right answers, from 0 to 1.</summary>
    /// <param name="predictions">Class indices or outputs of n objects.</param>
    /// <param name="targets">The right classes of the same objects.</param>
    /// <exception cref="ArgumentException">The numbers of objects differ, there are none, or something is no
    /// class.</exception>
    public static double Accuracy(Tensor predictions, Tensor targets)
    {
        var (predicted, right) = ClassIndices.Both(predictions, targets);
        return (double)predicted.Zip(right).Count(pair => pair.First == pair.Second) / right.Length;
    }

    /// <summary>The precision averaged over the classes that occur, each with the same weight.</summary>
    /// <param name="predictions">Class indices or outputs of n objects.</param>
    /// <param name="targets">The right classes of the same objects.</param>
    /// <exception cref="ArgumentException">As <see cref="Accuracy"/>.</exception>
    public static double Precision(Tensor predictions, Tensor targets) => Report(predictions, targets).MacroPrecision;

    /// <summary>The recall averaged over the classes that occur, each with the same weight.</summary>
    /// <param name="predictions">Class indices or outputs of n objects.</param>
    /// <param name="targets">The right classes of the same objects.</param>
    /// <exception cref="ArgumentException">As <see cref="Accuracy"/>.</exception>
    public static double Recall(Tensor predictions, Tensor targets) => Report(predictions, targets).MacroRecall;

    /// <summary>F1 averaged over the classes that occur, each with the same weight.</summary>
    /// <param name="predictions">Class indices or outputs of n objects.</param>
    /// <param name="targets">The right classes of the same objects.</param>
    /// <exception cref="ArgumentException">As <see cref="Accuracy"/>.</exception>
    public static double F1(Tensor predictions, Tensor targets) => Report(predictions, targets).MacroF1;

    /// <summary>How often each right class (row) got each answer (column).</summary>
    /// <param name="predictions">Class indices or outputs of n objects.</param>
    /// <param name="targets">The right classes of the same objects.</param>
    /// <param name="classes">Number of classes C; without it as many as the outputs have, or as the largest index
    /// needs.</param>
    /// <returns>Tensor of shape [C, C], int64, on the CPU.</returns>
    /// <exception cref="ArgumentException">As <see cref="Accuracy"/>, or an index is not below C.</exception>
    public static Tensor Confusion(Tensor predictions, Tensor targets, int? classes = null)
    {
        var counts = ClassIndices.Count(predictions, targets, classes);
        return tensor([.. counts.Cast<long>()], [counts.GetLength(0), counts.GetLength(1)]);
    }

    /// <summary>Precision, recall and F1 of every class and on average; as a value of a cell it is a table.</summary>
    /// <param name="predictions">Class indices or outputs of n objects.</param>
    /// <param name="targets">The right classes of the same objects.</param>
    /// <param name="classNames">Name of each class, by index; without them the indices themselves.</param>
    /// <exception cref="ArgumentException">As <see cref="Accuracy"/>, or there are more classes than names.</exception>
    public static ClassificationReport Report(
        Tensor predictions, Tensor targets, IReadOnlyList<string>? classNames = null) =>
        new(ClassIndices.Count(predictions, targets, classNames?.Count), classNames);
}
