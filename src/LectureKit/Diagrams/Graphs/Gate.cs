using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// What a node of a computation graph does with the gradient that comes to it, in symbols: values above the lines,
/// derivatives of the loss L below them. The rules are those of the chain rule, as CS231n calls them.
/// </summary>
public sealed class Gate : Diagram
{
    private readonly string name;
    private readonly string symbol;
    private readonly ImmutableArray<Line> inputs;
    private readonly ImmutableArray<Line> outputs;

    private Gate(string name, string symbol, ImmutableArray<Line> inputs, ImmutableArray<Line> outputs) =>
        (this.name, this.symbol, this.inputs, this.outputs) = (name, symbol, inputs, outputs);

    /// <inheritdoc/>
    public override string Alt => DiagramLabel.Parse(
        $"{name}. Вперёд: на входе {Join(inputs, line => line.Value)}, на выходе {Join(outputs, line => line.Value)}. "
        + $"Назад: на выходе {Join(outputs, line => line.Gradient)}, на входе {Join(inputs, line => line.Gradient)}.").ToString();

    /// <summary>The sum hands the gradient on to both operands unchanged.</summary>
    public static Gate Add() => new("Сложение раздаёт градиент", "+", [new("x", "g"), new("y", "g")], [new("x + y", "g")]);

    /// <summary>The product hands each operand the gradient times the other operand.</summary>
    public static Gate Multiply() =>
        new("Умножение меняет множители местами", "×", [new("x", "g · y"), new("y", "g · x")], [new("x · y", "g")]);

    /// <summary>The maximum hands the gradient to the larger operand only.</summary>
    public static Gate Max() =>
        new("Максимум направляет градиент большему", "max", [new("x > y", "g"), new("y", "0")], [new("x", "g")]);

    /// <summary>A value that is used twice gets the sum of the gradients.</summary>
    public static Gate Copy() => new("Копирование складывает градиенты", "", [new("x", "g_1 + g_2")], [new("x", "g_1"), new("x", "g_2")]);

    /// <summary>
    /// The rule behind all the others: a node z = f(x, y) multiplies the gradient that comes to it by its own derivative
    /// by each operand.
    /// </summary>
    public static Gate LocalGradient() => new(
        "Узел умножает пришедший градиент на свои производные",
        "f",
        [new("x", "∂L/∂z · ∂z/∂x"), new("y", "∂L/∂z · ∂z/∂y")],
        [new("z", "∂L/∂z")]);

    /// <summary>A function of one operand multiplies the gradient by its derivative.</summary>
    /// <param name="function">Its name: <c>σ</c>, <c>exp</c>.</param>
    /// <param name="derivative">Its derivative at x: <c>σ(x)(1 − σ(x))</c>.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Gate Function(string function = "f", string derivative = "f′(x)")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(function);
        ArgumentException.ThrowIfNullOrWhiteSpace(derivative);
        return new Gate(
            "Функция умножает градиент на свою производную", function, [new("x", $"g · {derivative}")], [new($"{function}(x)", "g")]);
    }

    /// <inheritdoc/>
    internal override DiagramPicture Draw() => GateDrawing.Draw(symbol, inputs, outputs, Alt);

    private static string Join(ImmutableArray<Line> lines, Func<Line, string> text) => string.Join(" и ", lines.Select(text));

    /// <summary>A line of the gate.</summary>
    /// <param name="Value">What goes forward on it.</param>
    /// <param name="Gradient">What comes back on it.</param>
    internal sealed record Line(string Value, string Gradient);
}
