using static TorchSharp.torch;

namespace LectureKit.Tests.Diagrams;

/// <summary>Random expressions, computed side by side with <see cref="Value"/> and with torch.</summary>
internal sealed class RandomGraphs
{
    /// <summary>How many kinds of steps there are.</summary>
    public const int Operations = 16;

    private readonly Random random;
    private readonly bool usesTorch;
    private readonly List<(Value Value, Tensor Tensor)> nodes = [];

    /// <summary>Makes an expression with 2 to 5 inputs.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="steps">How many operations are tried.</param>
    /// <param name="usesTorch">Whether torch computes too.</param>
    public RandomGraphs(int seed, int steps, bool usesTorch = true)
    {
        (random, this.usesTorch) = (new Random(seed), usesTorch);
        var inputs = random.Next(2, 6);
        for (var index = 0; index < inputs; index++)
        {
            var number = Math.Round((random.NextDouble() * 4) - 2, 3);
            nodes.Add((Value.Input($"x_{index}", number), usesTorch ? tensor(number, float64, requires_grad: true) : null!));
        }

        for (var step = 0; step < steps; step++)
        {
            Add(random.Next(Operations));
        }
    }

    /// <summary>Which operations took part.</summary>
    public HashSet<int> Used { get; } = [];

    /// <summary>The values and tensors, inputs first.</summary>
    public IReadOnlyList<(Value Value, Tensor Tensor)> Nodes => nodes;

    private void Add(int operation)
    {
        var (a, b) = (nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
        var value = Apply(operation, a.Value, b.Value);
        // Numbers that explode would only compare how doubles overflow.
        if (!double.IsFinite(value.Data) || Math.Abs(value.Data) > 50)
        {
            return;
        }

        var result = usesTorch ? Apply(operation, a.Tensor, b.Tensor) : null!;
        if (usesTorch)
        {
            result.retain_grad();
        }

        nodes.Add((value, result));
        Used.Add(operation);
    }

    private static Value Apply(int operation, Value a, Value b) => operation switch
    {
        0 => a + b,
        1 => a - b,
        2 => a * b,
        3 => a / (1.5 + (b * b)),
        4 => -a,
        5 => a.Tanh().Exp(),
        6 => ((a * a) + 0.5).Log(),
        7 => a.Tanh(),
        8 => a.Sigmoid(),
        9 => a.Relu(),
        10 => a.Pow(3),
        11 => a.Max(b),
        12 => 2 - (a * 0.5),
        13 => ((a * a) + 0.3).Pow(b.Tanh()),
        14 => Value.Max(0.25, a),
        _ => 1 / (a.Exp() + 1),
    };

    private static Tensor Apply(int operation, Tensor a, Tensor b) => operation switch
    {
        0 => a + b,
        1 => a - b,
        2 => a * b,
        3 => a / (1.5 + (b * b)),
        4 => -a,
        5 => a.tanh().exp(),
        6 => ((a * a) + 0.5).log(),
        7 => a.tanh(),
        8 => a.sigmoid(),
        9 => a.relu(),
        10 => a.pow(3),
        11 => maximum(a, b),
        12 => 2 - (a * 0.5),
        13 => ((a * a) + 0.3).pow(b.tanh()),
        14 => maximum(tensor(0.25, float64), a),
        _ => 1 / (a.exp() + 1),
    };
}
