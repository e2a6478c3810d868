using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// The graph of a computation as in the notes of Stanford's CS231n: operations are circles, on each line stands the
/// value above and the gradient below. Constants belong to their operation (<c>+1</c>, <c>1/x</c>).
/// </summary>
public sealed class ComputationGraph : Diagram
{
    private readonly ImmutableArray<GraphNode> nodes;
    private readonly GraphView view;

    /// <summary>The graph of a value; with gradients when its backward pass has run.</summary>
    /// <param name="output">The value.</param>
    /// <exception cref="ArgumentException">The value is a plain number.</exception>
    public ComputationGraph(Value output)
        : this(output, NodesOf(output), new GraphView(output.HasGradients))
    {
    }

    private ComputationGraph(Value output, ImmutableArray<GraphNode> nodes, GraphView view) =>
        (Output, this.nodes, this.view) = (output, nodes, view);

    /// <inheritdoc/>
    public override string Alt => view.HasNumbers
        ? GraphSentences.Describe(nodes, Gradients())
        : GraphSentences.DescribeSymbols(nodes);

    /// <summary>The value that the graph computes.</summary>
    internal Value Output { get; }

    /// <summary>Shows the gradients below the lines, also when no backward pass has run, or hides them.</summary>
    /// <param name="isShown">Whether they are shown.</param>
    public ComputationGraph WithGradients(bool isShown = true) => new(Output, nodes, view with { HasGradients = isShown });

    /// <summary>Shows the values and gradients, or only names and operations: the formula as a graph.</summary>
    /// <param name="isShown">Whether they are shown.</param>
    public ComputationGraph WithNumbers(bool isShown = true) => new(Output, nodes, view with { HasNumbers = isShown });

    /// <summary>Shows under each operation its derivatives by its operands.</summary>
    /// <param name="isShown">Whether they are shown.</param>
    public ComputationGraph WithLocalDerivatives(bool isShown = true) => new(Output, nodes, view with { HasLocal = isShown });

    /// <summary>Shows more or fewer decimals.</summary>
    /// <param name="digits">Decimals of numbers that are not whole, 0 to 8; 2 to begin with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public ComputationGraph WithDigits(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 8);
        return new ComputationGraph(Output, nodes, view with { Digits = digits });
    }

    /// <summary>Sets the width above which the drawing goes on in a new row.</summary>
    /// <param name="pixels">The width, at least 200; 520 to begin with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 200.</exception>
    public ComputationGraph WithWidth(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels, 200);
        return new ComputationGraph(Output, nodes, view with { Width = pixels });
    }

    /// <summary>Draws the operations between some inputs and an output as one node.</summary>
    /// <param name="name">What stands in the node, for instance <c>σ</c>.</param>
    /// <param name="output">The value that leaves the node.</param>
    /// <param name="inputs">The values that enter it.</param>
    /// <exception cref="ArgumentException">The output is not in the graph, does not depend on an input, depends on
    /// anything else, or something inside is also used outside.</exception>
    public ComputationGraph Collapse(string name, Value output, params Value[] inputs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new ComputationGraph(Output, GraphCollapse.Apply(nodes, name, output, inputs), view);
    }

    /// <summary>The backward pass in pictures that share one layout: one for each step, from the output to the inputs.</summary>
    public GraphSteps Steps() => new(Output, nodes, view);

    /// <summary>One line for each node.</summary>
    public override string ToString() => GraphSentences.Table(nodes, view.HasGradients ? Gradients() : null);

    /// <inheritdoc/>
    internal override DiagramPicture Draw() =>
        FlowDrawing.Draw(view.Scheme(nodes, Gradients(), new Dictionary<Value, double>()), Alt);

    private Dictionary<Value, double> Gradients() => view.HasGradients ? GraphPass.Run(nodes, Output)[^1].Gradients : [];

    private static ImmutableArray<GraphNode> NodesOf(Value output) => output.IsConstant
        ? throw new ArgumentException("A plain number has no graph: begin with Value.Input", nameof(output))
        : [.. output.Order().Select(GraphNode.Of)];
}
