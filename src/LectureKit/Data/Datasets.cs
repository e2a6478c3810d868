using System.Text;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Small sets to learn from. Those that are drawn at random depend on their seed and nothing else; points are float32
/// on the CPU, classes int64. Names and shapes are those of scikit-learn where it has them.
/// </summary>
public static partial class Datasets
{
    /// <summary>
    /// Exclusive or: the corners (0, 0), (0, 1), (1, 0), (1, 1) one after another, again and again; the class is 1
    /// where exactly one coordinate is 1.
    /// </summary>
    /// <param name="n">Number of points.</param>
    /// <param name="noise">Standard deviation of normal noise that is added to each coordinate.</param>
    /// <param name="seed">Seed of the noise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1, or the noise negative or not
    /// finite.</exception>
    public static LabeledData Xor(int n = 4, double noise = 0, int seed = 0)
    {
        Check(n, 1, noise);
        var points = Enumerable.Range(0, n).Select(i => ((double)(i % 4 / 2), (double)(i % 2), (i % 4 / 2) ^ (i % 2)));
        return Make([.. points], noise, new SeededRandom(seed), ["0", "1"]);
    }

    /// <summary>Round clouds, normal around centres that stand evenly on a circle of radius 4.</summary>
    /// <param name="n">Number of points, shared evenly among the clouds.</param>
    /// <param name="centers">Number of clouds, each a class.</param>
    /// <param name="std">Standard deviation of a cloud in each coordinate.</param>
    /// <param name="seed">Seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer points than clouds, no cloud, or the deviation is
    /// negative or not finite.</exception>
    public static LabeledData Blobs(int n = 100, int centers = 3, double std = 1, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(centers, 1);
        Check(n, centers, std);
        var points = Enumerable.Range(0, n).Select(i =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * (i % centers) / centers);
            return (4 * cos, 4 * sin, i % centers);
        });
        return MakeShuffled([.. points], std, seed, ClassNames(centers));
    }

    /// <summary>
    /// Two half circles that grip each other: the upper one is class 0, (cos t, sin t); the lower one class 1,
    /// (1 − cos t, 1/2 − sin t), with t evenly from 0 to π, as <c>make_moons</c> of scikit-learn.
    /// </summary>
    /// <param name="n">Number of points, half of them in each class.</param>
    /// <param name="noise">Standard deviation of normal noise that is added to each coordinate.</param>
    /// <param name="seed">Seed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 2, or the noise negative or not
    /// finite.</exception>
    public static LabeledData Moons(int n = 100, double noise = 0.1, int seed = 0)
    {
        Check(n, 2, noise);
        var points = Turns(n, Math.PI, closed: true)
            .Select(turn => turn.Class == 0 ? (turn.Cos, turn.Sin, 0) : (1 - turn.Cos, 0.5 - turn.Sin, 1));
        return MakeShuffled([.. points], noise, seed, ClassNames(2));
    }

    /// <summary>
    /// A circle inside another, as <c>make_circles</c> of scikit-learn: class 0 has radius 1, class 1 the radius
    /// <paramref name="factor"/>.
    /// </summary>
    /// <param name="n">Number of points, half of them in each class.</param>
    /// <param name="noise">Standard deviation of normal noise that is added to each coordinate.</param>
    /// <param name="factor">Radius of the inner circle, between 0 and 1.</param>
    /// <param name="seed">Seed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 2, the factor not between 0 and 1,
    /// or the noise negative or not finite.</exception>
    public static LabeledData Circles(int n = 100, double noise = 0.05, double factor = 0.5, int seed = 0)
    {
        Check(n, 2, noise);
        if (!(factor is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The inner radius must be between 0 and 1");
        }

        var points = Turns(n, 2 * Math.PI, closed: false).Select(turn =>
        {
            var radius = turn.Class == 0 ? 1 : factor;
            return (radius * turn.Cos, radius * turn.Sin, turn.Class);
        });
        return MakeShuffled([.. points], noise, seed, ClassNames(2));
    }

    /// <summary>
    /// Spiral arms around the origin: in each arm the radius t grows evenly up to 1 while the angle grows by
    /// <paramref name="turns"/> full turns.
    /// </summary>
    /// <param name="n">Number of points, shared evenly among the arms.</param>
    /// <param name="classes">Number of arms, each a class.</param>
    /// <param name="noise">Standard deviation of normal noise that is added to each coordinate.</param>
    /// <param name="turns">How often an arm goes round.</param>
    /// <param name="seed">Seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer points than arms, no arm, or the noise is negative
    /// or not finite.</exception>
    public static LabeledData Spirals(int n = 200, int classes = 2, double noise = 0.02, double turns = 1, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        Check(n, classes, noise);
        var points = Enumerable.Range(0, n).Select(i =>
        {
            var (arm, place, length) = (i % classes, i / classes, (n - (i % classes) + classes - 1) / classes);
            var radius = (place + 1.0) / length;
            var (sin, cos) = Math.SinCos(2 * Math.PI * ((radius * turns) + ((double)arm / classes)));
            return (radius * cos, radius * sin, arm);
        });
        return MakeShuffled([.. points], noise, seed, ClassNames(classes));
    }

    /// <summary>
    /// Points near a line or plane: y = w₁x₁ + … + w_d x_d + b + ε, each x uniform in [−1, 1), ε normal.
    /// </summary>
    /// <param name="n">Number of points.</param>
    /// <param name="weights">Weights w, one a feature; a single weight 2 when there are none.</param>
    /// <param name="bias">The bias b.</param>
    /// <param name="noise">Standard deviation of ε.</param>
    /// <param name="seed">Seed.</param>
    /// <returns>X of shape [n, d] and Y of shape [n, 1], both float32; no classes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1, or the noise negative or not
    /// finite.</exception>
    public static LabeledData Linear(int n = 100, double[]? weights = null, double bias = 1, double noise = 0.1, int seed = 0)
    {
        Check(n, 1, noise);
        var w = weights is { Length: > 0 } ? weights : [2];
        var random = new SeededRandom(seed);
        var (x, y) = (new float[n * w.Length], new float[n]);
        for (var i = 0; i < n; i++)
        {
            var sum = bias;
            for (var j = 0; j < w.Length; j++)
            {
                var value = random.NextUniform(-1, 1);
                x[(i * w.Length) + j] = (float)value;
                sum += w[j] * value;
            }

            y[i] = (float)(sum + (noise * random.NextGaussian()));
        }

        return new LabeledData(tensor(x, [n, w.Length]), tensor(y, [n, 1]), []);
    }

    /// <summary>
    /// 325 short Russian texts of everyday life, 65 in each of five emotions: joy, sadness, anger, uncertainty and
    /// none. They were written for these lectures and are free for everybody (CC0 1.0).
    /// </summary>
    /// <returns>The texts, those of a class together.</returns>
    public static LabeledTexts Emotions()
    {
        using var file = typeof(Datasets).Assembly.GetManifestResourceStream("emotions.csv")!;
        using var reader = new StreamReader(file, Encoding.UTF8);
        var table = Data.ParseCsv(reader.ReadToEnd(), separator: ',');
        var labels = table.Column<string>("label");
        string[] names = [.. labels.Distinct()];
        long[] classes = [.. labels.Select(label => (long)Array.IndexOf(names, label))];
        return new LabeledTexts(table.Column<string>("text"), tensor(classes), names);
    }

    /// <summary>The points of two arcs, half of them each; a closed arc includes its end.</summary>
    private static IEnumerable<(double Cos, double Sin, int Class)> Turns(int n, double arc, bool closed) =>
        Enumerable.Range(0, n).Select(i =>
        {
            var (half, place) = i < n / 2 ? (n / 2, i) : (n - (n / 2), i - (n / 2));
            var (sin, cos) = Math.SinCos(arc * place / Math.Max(1, closed ? half - 1 : half));
            return (cos, sin, i < n / 2 ? 0 : 1);
        });

    private static LabeledData MakeShuffled(
        (double X1, double X2, int Class)[] points, double noise, int seed, string[] names)
    {
        var random = new SeededRandom(seed);
        return Make([.. random.Permutation(points.Length).Select(index => points[index])], noise, random, names);
    }

    private static LabeledData Make(
        (double X1, double X2, int Class)[] points, double noise, SeededRandom random, string[] names)
    {
        float[] x = [.. points.SelectMany(point => new[] { point.X1, point.X2 })
            .Select(value => (float)(noise > 0 ? value + (noise * random.NextGaussian()) : value))];
        long[] y = [.. points.Select(point => (long)point.Class)];
        return new LabeledData(tensor(x, [points.Length, 2]), tensor(y), names);
    }

    private static string[] ClassNames(int count) =>
        [.. Enumerable.Range(0, count).Select(index => FormattableString.Invariant($"класс {index}"))];

    private static void Check(int n, int least, double noise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, least);
        if (!(double.IsFinite(noise) && noise >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(noise), noise, "A standard deviation is finite and not negative");
        }
    }
}
