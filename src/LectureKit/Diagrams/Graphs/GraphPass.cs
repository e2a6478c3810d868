using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A moment of the backward pass.</summary>
/// <param name="Node">The operation that has just handed gradients on; null at the beginning.</param>
/// <param name="Gradients">The gradients known so far.</param>
internal sealed record GraphPass(GraphNode? Node, Dictionary<Value, double> Gradients)
{
    /// <summary>The moments in order: first the output, then each operation from the end to the beginning.</summary>
    public static IReadOnlyList<GraphPass> Run(ImmutableArray<GraphNode> nodes, Value output)
    {
        var passes = new List<GraphPass> { new(null, new Dictionary<Value, double> { [output] = 1 }) };
        foreach (var node in nodes.Reverse().Where(node => !node.IsInput))
        {
            var gradients = new Dictionary<Value, double>(passes[^1].Gradients);
            foreach (var (operand, local) in node.Operands.Zip(node.Local))
            {
                gradients[operand] = gradients.GetValueOrDefault(operand) + (gradients[node.Value] * local);
            }

            passes.Add(new GraphPass(node, gradients));
        }

        return passes;
    }
}
