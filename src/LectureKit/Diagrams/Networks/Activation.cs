using System.Collections.Immutable;

namespace LectureKit;

/// <summary>An activation function of a drawn neuron: its name, its numbers and its curve.</summary>
public sealed class Activation
{
    private const double Reach = 4;
    private const int Samples = 24;

    private Activation(string symbol, Func<double, double> apply) => (Symbol, Apply) = (symbol, apply);

    /// <summary>The logistic sigmoid σ.</summary>
    public static Activation Sigmoid { get; } = new("σ", x => 1 / (1 + Math.Exp(-x)));

    /// <summary>The hyperbolic tangent.</summary>
    public static Activation Tanh { get; } = new("tanh", Math.Tanh);

    /// <summary>The positive part.</summary>
    public static Activation Relu { get; } = new("ReLU", x => x > 0 || double.IsNaN(x) ? x : 0);

    /// <summary>The step of the perceptron: 1 from zero on, 0 below.</summary>
    public static Activation Step { get; } = new("θ", x => x >= 0 ? 1 : 0);

    /// <summary>The identity: a linear neuron, drawn without an activation.</summary>
    public static Activation Identity { get; } = new("id", x => x);

    /// <summary>Name in pictures.</summary>
    public string Symbol { get; }

    /// <summary>The function itself.</summary>
    internal Func<double, double> Apply { get; }

    /// <summary>A function of the author's own.</summary>
    /// <param name="symbol">Name in pictures, with scripts.</param>
    /// <param name="function">The function; its curve is drawn from −4 to 4.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Activation Of(string symbol, Func<double, double> function)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        ArgumentNullException.ThrowIfNull(function);
        return new Activation(symbol, function);
    }

    /// <summary>The curve in a square from 0 to 1; two points at each place, so that a step stays upright.</summary>
    internal ImmutableArray<DiagramPoint> Curve()
    {
        var places = Enumerable.Range(0, (2 * Samples) + 1).Select(index => (index - Samples) * Reach / Samples)
            .SelectMany(x => x == 0 ? [-1e-9, x] : new[] { x });
        var points = places.Select(x => new DiagramPoint(x, Apply(x))).Where(point => double.IsFinite(point.Y)).ToList();
        if (points.Count < 2)
        {
            return [];
        }

        var (low, high) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var height = high > low ? high - low : 1;
        return [.. points.Select(point => new DiagramPoint((point.X + Reach) / (2 * Reach), (point.Y - low) / height))];
    }
}
