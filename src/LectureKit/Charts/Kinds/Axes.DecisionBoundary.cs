using static TorchSharp.torch;

namespace LectureKit;

/// <content>What a classifier answers over the plane.</content>
public sealed partial class Axes
{
    private const double RegionOpacity = 0.2;

    /// <summary>Colours the plane by a classifier of two classes and draws the line between them.</summary>
    /// <param name="score">Score of the second class.</param>
    /// <param name="x">Stretch of the horizontal axis.</param>
    /// <param name="y">Stretch of the vertical axis.</param>
    /// <param name="threshold">From this score on the second class wins: 0.5 for probabilities, 0 for logits.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the score is nowhere finite.</exception>
    public Axes DecisionBoundary(
        Func<double, double, double> score, (double From, double To) x, (double From, double To) y, double threshold = 0.5)
    {
        var plane = Plane(x, y);
        return AddDecisions(plane, [Sampled(score, plane)], threshold);
    }

    /// <summary>
    /// Colours the plane by the answers of a network and draws the lines between the classes. The network is called once,
    /// without gradients and in evaluation mode, on the device of its parameters; its mode is given back.
    /// </summary>
    /// <param name="module">
    /// Takes <c>[n, 2]</c> (type of its parameters) and gives <c>[n]</c> or <c>[n, 1]</c> (score of the second class) or
    /// <c>[n, k]</c> (the largest wins).
    /// </param>
    /// <param name="x">Stretch of the horizontal axis.</param>
    /// <param name="y">Stretch of the vertical axis.</param>
    /// <param name="threshold">For a single output: 0.5 for probabilities, 0 for logits.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the output has another shape.</exception>
    public Axes DecisionBoundary(
        nn.Module<Tensor, Tensor> module, (double From, double To) x, (double From, double To) y, double threshold = 0.5)
    {
        ArgumentNullException.ThrowIfNull(module);
        var plane = Plane(x, y);
        return AddDecisions(plane, PlaneAnswers.Of(module, plane), threshold);
    }

    /// <summary>Colours the plane around points by the answers of a network, and draws the points by their classes.</summary>
    /// <param name="module">As for the other form.</param>
    /// <param name="points">Shape <c>[n, 2]</c>; the plane reaches a tenth beyond them.</param>
    /// <param name="classes">True classes, in the order of the network's outputs.</param>
    /// <param name="threshold">For a single output: 0.5 for probabilities, 0 for logits.</param>
    /// <exception cref="ArgumentException">Shapes or lengths do not fit.</exception>
    public Axes DecisionBoundary(
        nn.Module<Tensor, Tensor> module, Tensor points, ClassLabels classes, double threshold = 0.5)
    {
        var (x, y) = Columns(points, nameof(points));
        var bounds = CoordinateBounds.Of(ChartChecks.Data(x, nameof(points)), ChartChecks.Data(y, nameof(points)));
        return DecisionBoundary(module, Wider(bounds.Left, bounds.Right), Wider(bounds.Bottom, bounds.Top), threshold)
            .Scatter(x, y, classes);
    }

    private static (double From, double To) Wider(double from, double to)
    {
        var room = to > from ? 0.1 * (to - from) : 0.5;
        return (from - room, to + room);
    }

    private Axes AddDecisions(PlaneGrid plane, IReadOnlyList<ValueGrid> scores, double threshold)
    {
        var margins = scores.Count == 1
            ? [Margin(plane, (row, column) => threshold - scores[0][row, column]),
               Margin(plane, (row, column) => scores[0][row, column] - threshold)]
            : scores.Select((own, index) => Margin(
                plane, (row, column) => own[row, column] - scores.Where((_, i) => i != index).Max(other => other[row, column])));
        var fields = margins.ToList();
        var regions = fields.Select((field, index) => new PlaneRegion(
            new ContourTracer(field, 0).Regions(), Ink.Series(index), RegionOpacity));
        Add(new RegionSeries(plane, [.. regions]));

        // The border of the last class is that of the others too.
        var lines = (fields.Count == 2 ? fields.Skip(1) : fields)
            .Select(field => new ContourLevel(0, new ContourTracer(field, 0).Lines(), Ink.Black));
        return NoGrid().Add(new ContourSeries(plane, [.. lines]));
    }

    private static ValueGrid Margin(PlaneGrid plane, Func<int, int, double> margin) =>
        ValueGrid.Filled(plane.Rows, plane.Columns, margin);
}
