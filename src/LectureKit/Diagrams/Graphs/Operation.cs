using System.Collections.Immutable;

namespace LectureKit;

/// <summary>One kind of operation on scalars: what it computes, how it is differentiated and how it is drawn.</summary>
/// <param name="Symbol">What stands in its circle.</param>
/// <param name="Forward">Its result.</param>
/// <param name="Local">Its derivatives by each operand, from the operands and the result.</param>
internal sealed record Operation(
    string Symbol,
    Func<ImmutableArray<double>, double> Forward,
    Func<ImmutableArray<double>, double, ImmutableArray<double>> Local)
{
    /// <summary>How the derivatives are written with the names of the operands; empty where the number says it all.</summary>
    public Func<ImmutableArray<string>, ImmutableArray<string>> Rules { get; init; } = names => [.. names.Select(_ => "")];

    /// <summary>How the operation is written when one operand is a constant, with x for the other.</summary>
    public Func<string, bool, string>? WithConstant { get; init; }

    /// <summary>How the operation is written with the names of its operands.</summary>
    public required Func<ImmutableArray<string>, string> Written { get; init; }

    /// <summary>Whether the order of the operands matters.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The sum.</summary>
    public static Operation Add { get; } = new("+", x => x[0] + x[1], (_, _) => [1, 1])
    {
        WithConstant = (number, _) => number.StartsWith('−') ? $"−{number[1..]}" : $"+{number}",
        Written = x => $"{x[0]} + {x[1]}",
    };

    /// <summary>The difference.</summary>
    public static Operation Subtract { get; } = new("−", x => x[0] - x[1], (_, _) => [1, -1])
    {
        IsOrdered = true,
        WithConstant = (number, isFirst) => isFirst ? $"{number}−x" : number.StartsWith('−') ? $"+{number[1..]}" : $"−{number}",
        Written = x => $"{x[0]} − {x[1]}",
    };

    /// <summary>The product.</summary>
    public static Operation Multiply { get; } = new("×", x => x[0] * x[1], (x, _) => [x[1], x[0]])
    {
        Rules = names => [names[1], names[0]],
        WithConstant = (number, _) => number.StartsWith('−') ? $"×({number})" : $"×{number}",
        Written = x => $"{x[0]} · {x[1]}",
    };

    /// <summary>The quotient.</summary>
    public static Operation Divide { get; } = new("÷", x => x[0] / x[1], (x, _) => [1 / x[1], -x[0] / (x[1] * x[1])])
    {
        IsOrdered = true,
        Rules = names => [$"1/{names[1]}", $"(−{names[0]}/{names[1]}^2)"],
        WithConstant = (number, isFirst) => isFirst ? $"{number}/x" : number.StartsWith('−') ? $"÷({number})" : $"÷{number}",
        Written = x => $"{x[0]} / {x[1]}",
    };

    /// <summary>The negative.</summary>
    public static Operation Negate { get; } = new("−x", x => -x[0], (_, _) => [-1]) { Written = x => $"−{x[0]}" };

    /// <summary>The exponential.</summary>
    public static Operation Exp { get; } = new("exp", x => Math.Exp(x[0]), (_, y) => [y])
    {
        Rules = names => [$"exp({names[0]})"],
        Written = x => $"exp({x[0]})",
    };

    /// <summary>The natural logarithm.</summary>
    public static Operation Log { get; } = new("log", x => Math.Log(x[0]), (x, _) => [1 / x[0]])
    {
        Rules = names => [$"1/{names[0]}"],
        Written = x => $"log({x[0]})",
    };

    /// <summary>The hyperbolic tangent.</summary>
    public static Operation Tanh { get; } = new("tanh", x => Math.Tanh(x[0]), (_, y) => [1 - (y * y)])
    {
        Rules = names => [$"(1 − tanh^2 {names[0]})"],
        Written = x => $"tanh({x[0]})",
    };

    /// <summary>The logistic sigmoid.</summary>
    public static Operation Sigmoid { get; } = new("σ", x => 1 / (1 + Math.Exp(-x[0])), (_, y) => [y * (1 - y)])
    {
        Rules = names => [$"σ({names[0]})(1 − σ({names[0]}))"],
        Written = x => $"σ({x[0]})",
    };

    /// <summary>The positive part; its derivative at zero is zero, as in PyTorch.</summary>
    public static Operation Relu { get; } = new("ReLU", x => Positive(x[0]), (x, _) => [x[0] > 0 ? 1 : 0])
    {
        Written = x => $"ReLU({x[0]})",
    };

    /// <summary>The power.</summary>
    public static Operation Power { get; } = new("^", x => Math.Pow(x[0], x[1]), PowerDerivatives)
    {
        IsOrdered = true,
        WithConstant = (number, isFirst) => isFirst ? $"{number}^x" : $"x^{{{number}}}",
        Written = x => $"{x[0]}^{{{x[1]}}}",
    };

    /// <summary>The larger one; equal operands share the gradient, as in PyTorch.</summary>
    public static Operation Max { get; } = new("max", x => Math.Max(x[0], x[1]), MaxDerivatives)
    {
        WithConstant = (number, _) => $"max({number}; x)",
        Written = x => $"max({x[0]}; {x[1]})",
    };

    private static double Positive(double x) => x > 0 || double.IsNaN(x) ? x : 0;

    private static ImmutableArray<double> PowerDerivatives(ImmutableArray<double> x, double y)
    {
        var byBase = x[1] == 0 ? 0 : x[1] * Math.Pow(x[0], x[1] - 1);

        // The limit at zero, which the product would miss: 0 · (−∞).
        var byExponent = x[0] == 0 && x[1] >= 0 ? 0 : y * Math.Log(x[0]);
        return [byBase, byExponent];
    }

    private static ImmutableArray<double> MaxDerivatives(ImmutableArray<double> x, double y) => x[0] == x[1]
        ? [0.5, 0.5]
        : [x[0] > x[1] ? 1 : 0, x[1] > x[0] ? 1 : 0];
}
