using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Keeping a part of a set for the test.</summary>
public static partial class Datasets
{
    /// <summary>
    /// Shuffles rows and keeps a part of them for the test, as <c>train_test_split</c> of scikit-learn:
    /// <c>var (xTrain, xTest, yTrain, yTest) = Datasets.Split(x, y);</c>.
    /// </summary>
    /// <param name="x">Tensor of shape [n, …].</param>
    /// <param name="y">Tensor of shape [n, …]; class indices of shape [n] when it is stratified.</param>
    /// <param name="test">Part of the rows that the test gets, between 0 and 1; rounded up.</param>
    /// <param name="seed">Seed of the shuffle.</param>
    /// <param name="stratify">Whether the test gets the same part of every class.</param>
    /// <exception cref="ArgumentException">The numbers of rows differ or are too small to have both parts, or classes
    /// to stratify by are not whole numbers of shape [n].</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not between 0 and 1.</exception>
    public static (Tensor XTrain, Tensor XTest, Tensor YTrain, Tensor YTest) Split(
        Tensor x, Tensor y, double test = 0.25, int seed = 0, bool stratify = false)
    {
        var (train, held) = SplitRows(Rows.Count(x, y), stratify ? y : null, test, seed);
        return (Rows.Take(x, train), Rows.Take(x, held), Rows.Take(y, train), Rows.Take(y, held));
    }

    /// <summary>Shuffles a set and keeps a part of it for the test.</summary>
    /// <param name="data">The set.</param>
    /// <param name="test">Part of the rows that the test gets, between 0 and 1; rounded up.</param>
    /// <param name="seed">Seed of the shuffle.</param>
    /// <param name="stratify">Whether the test gets the same part of every class.</param>
    /// <exception cref="ArgumentException">The set is too small, or has no classes to stratify by.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not between 0 and 1.</exception>
    public static (LabeledData Train, LabeledData Test) Split(
        LabeledData data, double test = 0.25, int seed = 0, bool stratify = false)
    {
        var (xTrain, xTest, yTrain, yTest) = Split(data.X, data.Y, test, seed, stratify);
        return (data with { X = xTrain, Y = yTrain }, data with { X = xTest, Y = yTest });
    }

    /// <summary>Shuffles texts and keeps a part of them for the test.</summary>
    /// <param name="data">The texts.</param>
    /// <param name="test">Part of the texts that the test gets, between 0 and 1; rounded up.</param>
    /// <param name="seed">Seed of the shuffle.</param>
    /// <param name="stratify">Whether the test gets the same part of every class.</param>
    /// <exception cref="ArgumentException">There are too few texts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not between 0 and 1.</exception>
    public static (LabeledTexts Train, LabeledTexts Test) Split(
        LabeledTexts data, double test = 0.25, int seed = 0, bool stratify = false)
    {
        var (train, held) = SplitRows(data.Count, stratify ? data.Y : null, test, seed);
        return (Take(data, train), Take(data, held));
    }

    private static LabeledTexts Take(LabeledTexts data, int[] rows) =>
        data with { Texts = [.. rows.Select(row => data.Texts[row])], Y = Rows.Take(data.Y, rows) };

    private static (int[] Train, int[] Test) SplitRows(int count, Tensor? classes, double test, int seed)
    {
        if (!(test is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(test), test, "The part for the test must be between 0 and 1");
        }

        // A product such as 0.1 * 30 is a little above the whole number that is meant.
        var held = (int)Math.Ceiling(Math.Round(test * count, 9));
        if (held >= count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{count} rows are too few to keep a part of {test} for the test"));
        }

        var order = new SeededRandom(seed).Permutation(count);
        if (classes is null)
        {
            return (order[held..], order[..held]);
        }

        var isHeld = Stratified(order, ClassOf(classes), held);
        return ([.. order.Where(row => !isHeld[row])], [.. order.Where(row => isHeld[row])]);
    }

    private static long[] ClassOf(Tensor classes) =>
        classes.dim() == 1 && !classes.is_floating_point() && !classes.is_complex()
            ? classes.cpu().to(int64).data<long>().ToArray()
            : throw new ArgumentException(
                $"y of shape [{string.Join(", ", classes.shape)}] has no classes to stratify by; "
                + "they are whole numbers of shape [n]");

    /// <summary>
    /// Marks the first rows of every class, in the order given. Each class gets the whole part of its share; those with
    /// the largest remainders one more, until the number is right.
    /// </summary>
    private static bool[] Stratified(int[] order, long[] classOf, int held)
    {
        var groups = order.GroupBy(row => classOf[row])
            .OrderBy(group => group.Key)
            .Select(group => group.ToArray())
            .ToList();
        double[] shares = [.. groups.Select(group => (double)held * group.Length / order.Length)];
        int[] counts = [.. shares.Select(share => (int)Math.Floor(share))];
        var rest = held - counts.Sum();
        foreach (var index in Enumerable.Range(0, counts.Length).OrderByDescending(i => shares[i] - counts[i]).Take(rest))
        {
            counts[index]++;
        }

        var marked = new bool[order.Length];
        foreach (var row in groups.Zip(counts, (group, count) => group.Take(count)).SelectMany(rows => rows))
        {
            marked[row] = true;
        }

        return marked;
    }
}
