using System.Collections.Immutable;
using System.Globalization;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// An artificial neuron: inputs with their weights, the sum with the bias, the activation, the output. With numbers for
/// the inputs it shows the weighted sum and the output too.
/// </summary>
/// <example><code>new Neuron([2, -3], -3, [-1, -2])</code></example>
public sealed class Neuron : Diagram
{
    /// <summary>Number of inputs of a neuron whose number is a symbol: more than are drawn.</summary>
    private const int Open = int.MaxValue;

    private readonly ImmutableArray<double> weights;
    private readonly ImmutableArray<double> inputs;
    private readonly double? bias;
    private readonly int count;
    private readonly string last;
    private readonly Activation activation;
    private readonly bool hasBias = true;

    /// <summary>A neuron with numbers.</summary>
    /// <param name="weights">A weight for each input, at least one.</param>
    /// <param name="bias">The bias.</param>
    /// <param name="inputs">The inputs, as many as weights; null to leave them open.</param>
    /// <param name="activation">The activation; the sigmoid when null.</param>
    /// <exception cref="ArgumentException">There is no weight, the lengths differ, or a number is not finite.</exception>
    public Neuron(double[] weights, double bias, double[]? inputs = null, Activation? activation = null)
    {
        this.weights = DiagramNumbers.Finite(weights, nameof(weights));
        this.bias = DiagramNumbers.Finite([bias], nameof(bias))[0];
        this.inputs = inputs is null ? [] : DiagramNumbers.Finite(inputs, nameof(inputs));
        count = weights.Length;
        last = Index(count);
        this.activation = activation ?? Activation.Sigmoid;
        if (inputs is not null && inputs.Length != weights.Length)
        {
            throw new ArgumentException($"There are {inputs.Length} inputs and {weights.Length} weights", nameof(inputs));
        }
    }

    /// <summary>A neuron with numbers from tensors.</summary>
    /// <param name="weights">The weights, of any shape; at least one.</param>
    /// <param name="bias">The bias, one element.</param>
    /// <param name="inputs">The inputs, as many as weights; null to leave them open.</param>
    /// <param name="activation">The activation; the sigmoid when null.</param>
    /// <exception cref="ArgumentException">There is no weight, the lengths differ, or a number is not finite.</exception>
    public Neuron(Tensor weights, Tensor bias, Tensor? inputs = null, Activation? activation = null)
        : this(
            DiagramNumbers.Of(weights),
            DiagramNumbers.Single(bias, nameof(bias)),
            inputs is null ? null : DiagramNumbers.Of(inputs),
            activation)
    {
    }

    private Neuron(int count, string last, Activation activation) =>
        (weights, inputs, this.count, this.last, this.activation) = ([], [], count, last, activation);

    private Neuron(Neuron other, bool hasBias)
    {
        (weights, inputs, bias, count, last, activation) =
            (other.weights, other.inputs, other.bias, other.count, other.last, other.activation);
        this.hasBias = hasBias;
    }

    /// <inheritdoc/>
    public override string Alt => DiagramLabel.Parse(Describe()).ToString();

    /// <summary>The neuron as a formula in symbols: x₁ … xₙ, w₁ … wₙ, b, Σ, activation, y.</summary>
    /// <param name="inputs">How many inputs it has; of more than five only the first two and the last are drawn.</param>
    /// <param name="activation">The activation; the sigmoid when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no input.</exception>
    public static Neuron Of(int inputs, Activation? activation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        return new Neuron(inputs, Index(inputs), activation ?? Activation.Sigmoid);
    }

    /// <summary>The neuron in symbols with any number of inputs: x₁, x₂ … xₙ.</summary>
    /// <param name="inputs">Symbol of their number, such as <c>n</c>.</param>
    /// <param name="activation">The activation; the sigmoid when null.</param>
    /// <exception cref="ArgumentException">The symbol is empty.</exception>
    public static Neuron Of(string inputs, Activation? activation = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(inputs);
        return new Neuron(Open, inputs, activation ?? Activation.Sigmoid);
    }

    /// <summary>The same neuron without its bias, in the picture and in the sum.</summary>
    public Neuron WithoutBias() => new(this, hasBias: false);

    /// <inheritdoc/>
    internal override DiagramPicture Draw()
    {
        var nodes = new List<FlowNode>();
        foreach (var index in Drawn())
        {
            var name = index == count - 1 ? last : Index(index + 1);
            nodes.Add(index < 0 ? new FlowNode(FlowShape.Text, "⋮") : new FlowNode(
                FlowShape.Round, With($"x_{{{name}}}", inputs.IsEmpty ? null : inputs[index]))
            {
                Above = With($"w_{{{name}}}", weights.IsEmpty ? null : weights[index]),
            });
        }

        if (hasBias)
        {
            nodes.Add(new FlowNode(FlowShape.Round, "1") { Above = With("b", bias) });
        }

        nodes.Add(new FlowNode(FlowShape.Round, "Σ")
        {
            Sources = [.. Enumerable.Range(0, nodes.Count)],
            IsOrdered = true,
            Above = IsLinear ? With("y", Output()) : With("z", Sum()),
            HasOutput = IsLinear,
        });
        if (!IsLinear)
        {
            nodes.Add(new FlowNode(FlowShape.Round, activation.Symbol)
            {
                Sources = [nodes.Count - 1],
                Curve = activation.Curve(),
                Above = With("y", Output()),
                HasOutput = true,
            });
        }

        return FlowDrawing.Draw(new FlowScheme([.. nodes], []), Alt);
    }

    private static string Index(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the sum is the output: then no activation is drawn.</summary>
    private bool IsLinear => activation == Activation.Identity;

    private static string With(string name, double? number) =>
        number is { } known ? $"{name} = {DiagramNumber.Text(known)}" : name;

    private IEnumerable<int> Drawn() => count > 5 ? [0, 1, -1, count - 1] : Enumerable.Range(0, count);

    private double? Sum() => inputs.IsEmpty
        ? null
        : weights.Zip(inputs, (weight, input) => weight * input).Sum() + (hasBias ? bias : 0);

    private double? Output() => Sum() is { } sum ? activation.Apply(sum) : null;

    private string Describe()
    {
        var given = weights.IsEmpty
            ? count == Open ? $"{last} входов" : RussianNumber.Count(count, "вход", "входа", "входов")
            : string.Join(", ", weights.Select((weight, index) => $"w_{{{index + 1}}} = {DiagramNumber.Text(weight)}"));
        var shift = !hasBias ? ", без смещения" : weights.IsEmpty ? "" : $", b = {DiagramNumber.Text(bias!.Value)}";
        var (z, y) = (DiagramNumber.Text(Sum() ?? 0), DiagramNumber.Text(Output() ?? 0));
        var known = inputs.Select((input, index) => $"x_{{{index + 1}}} = {DiagramNumber.Text(input)}");
        var sum = (inputs.IsEmpty, IsLinear) switch
        {
            (true, true) => "выход y — взвешенная сумма",
            (true, false) => $"взвешенная сумма z, активация {activation.Symbol}, выход y",
            (false, true) => $"входы {string.Join(", ", known)}, выход y — взвешенная сумма {y}",
            (false, false) => $"входы {string.Join(", ", known)}, взвешенная сумма z = {z}, активация {activation.Symbol}, "
                + $"выход y = {y}",
        };
        return $"Нейрон: {given}{shift}; {sum}.";
    }
}
