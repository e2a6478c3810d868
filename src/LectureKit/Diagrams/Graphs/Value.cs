using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>
/// A number that remembers how it was computed. Arithmetic with it records a graph; <see cref="Backward"/> goes through
/// the graph from the end to the beginning and leaves in every <see cref="Grad"/> the derivative by that number. Shown
/// in a cell it draws its graph.
/// </summary>
/// <example><code>
/// var x = Value.Input("x", -2);
/// var y = Value.Input("y", 5);
/// var f = ((x + y) * Value.Input("z", -4)).Named("f");
/// f.Backward();
/// </code></example>
public sealed partial class Value
{
    private Value(double data, string? name, Operation? operation, ImmutableArray<Value> operands)
    {
        (Data, Name, Operation, Operands) = (data, name, operation, operands);
        IsConstant = operation is null && name is null;
    }

    /// <summary>The number.</summary>
    public double Data { get; }

    /// <summary>
    /// Derivative of the value whose <see cref="Backward"/> ran by this one; 0 before. In inputs it adds up over several
    /// calls, as in PyTorch.
    /// </summary>
    public double Grad { get; private set; }

    /// <summary>Name in pictures (<c>w_1</c>, <c>x^2</c>, <c>w_{ij}</c> have scripts), or null.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether it is a plain number of the program: it has no gradient and no node of its own.</summary>
    internal bool IsConstant { get; }

    /// <summary>Whether <see cref="Backward"/> of it has run.</summary>
    internal bool HasGradients { get; private set; }

    /// <summary>What computed it; null for inputs and constants.</summary>
    internal Operation? Operation { get; }

    /// <summary>What it was computed from, constants too.</summary>
    internal ImmutableArray<Value> Operands { get; }

    /// <summary>A number that the gradient is asked for.</summary>
    /// <param name="name">Name in pictures, with scripts: <c>w_1</c>.</param>
    /// <param name="data">The number.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Value Input(string name, double data)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Value(data, name, null, []);
    }

    /// <summary>A plain number, which takes no part in the gradient: <c>x * 2</c>.</summary>
    public static implicit operator Value(double number) => new(number, null, null, []);

    /// <summary>Gives it a name in pictures.</summary>
    /// <param name="name">The name, with scripts: <c>h_1</c>.</param>
    /// <returns>The same value.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Value Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        return this;
    }

    /// <summary>
    /// Computes the derivatives of this value by every value that it depends on: the chain rule from the end to the
    /// beginning, and contributions of branches added up.
    /// </summary>
    public void Backward()
    {
        var order = Order();
        var gradients = order.ToDictionary(value => value, _ => 0.0);
        gradients[this] = 1;
        foreach (var value in order.Reverse())
        {
            foreach (var (operand, local) in value.Operands.Zip(value.LocalDerivatives()))
            {
                if (gradients.TryGetValue(operand, out var sum))
                {
                    gradients[operand] = sum + (gradients[value] * local);
                }
            }
        }

        foreach (var (value, gradient) in gradients)
        {
            value.Grad = value.Operation is null ? value.Grad + gradient : gradient;
        }

        HasGradients = true;
    }

    /// <summary>Sets every <see cref="Grad"/> that this value depends on, and its own, back to 0.</summary>
    public void ZeroGrad()
    {
        foreach (var value in Order())
        {
            value.Grad = 0;
        }

        HasGradients = false;
    }

    /// <summary>The graph that computed it, ready to be drawn.</summary>
    public ComputationGraph Graph() => new(this);

    /// <summary>The backward pass in pictures, one for each step.</summary>
    public GraphSteps Steps() => Graph().Steps();

    /// <summary>The number and its gradient: <c>Value(q, data=3, grad=-4)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Value({(Name is null ? "" : Name + ", ")}data={Data}, grad={Grad})");

    /// <summary>Derivatives by each operand, at the present numbers.</summary>
    internal ImmutableArray<double> LocalDerivatives() =>
        Operation is null ? [] : Operation.Local([.. Operands.Select(operand => operand.Data)], Data);

    /// <summary>All values that this one depends on and itself, operands first, without constants.</summary>
    internal IReadOnlyList<Value> Order()
    {
        var order = new List<Value>();
        var seen = new HashSet<Value> { this };
        var path = new Stack<(Value Value, int Next)>([(this, 0)]);
        while (path.TryPop(out var at))
        {
            if (at.Next == at.Value.Operands.Length)
            {
                order.Add(at.Value);
                continue;
            }

            path.Push((at.Value, at.Next + 1));
            var operand = at.Value.Operands[at.Next];
            if (!operand.IsConstant && seen.Add(operand))
            {
                path.Push((operand, 0));
            }
        }

        return order;
    }

    /// <summary>The result of an operation; that of constants alone is a constant again.</summary>
    private static Value Apply(Operation operation, params ImmutableArray<Value> operands)
    {
        var data = operation.Forward([.. operands.Select(operand => operand.Data)]);
        return operands.All(operand => operand.IsConstant) ? data : new Value(data, null, operation, operands);
    }
}
