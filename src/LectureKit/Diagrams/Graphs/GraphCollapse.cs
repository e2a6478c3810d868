using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Puts a part of a graph into one node.</summary>
internal static class GraphCollapse
{
    /// <summary>The nodes with those between the inputs and the output replaced by one.</summary>
    public static ImmutableArray<GraphNode> Apply(
        ImmutableArray<GraphNode> nodes, string name, Value output, IReadOnlyList<Value> inputs)
    {
        var byValue = nodes.ToDictionary(node => node.Value);
        if (!byValue.TryGetValue(output, out var end) || end.IsInput)
        {
            throw new ArgumentException("The output of the group is no operation of this graph", nameof(output));
        }

        var inside = Inside(byValue, output, inputs);
        if (inputs.FirstOrDefault(input => !inside.Any(node => node.Operands.Contains(input))) is { } unused)
        {
            throw new ArgumentException($"The group does not depend on {Name(unused)}", nameof(inputs));
        }

        var hidden = inside.Select(node => node.Value).Where(value => value != output).ToHashSet();
        if (nodes.Except(inside).SelectMany(node => node.Operands).FirstOrDefault(hidden.Contains) is { } shared)
        {
            throw new ArgumentException($"{Name(shared)} is used outside the group too", nameof(inputs));
        }

        var local = Derivatives(nodes, inside, output);
        var composite = new GraphNode(
            output, name, [.. inputs], [.. inputs.Select(input => local[input])], [.. inputs.Select(_ => "")], IsComposite: true);
        return [.. nodes.Where(node => !hidden.Contains(node.Value)).Select(node => node.Value == output ? composite : node)];
    }

    private static HashSet<GraphNode> Inside(
        Dictionary<Value, GraphNode> byValue, Value output, IReadOnlyList<Value> inputs)
    {
        var inside = new HashSet<GraphNode>();
        var open = new Stack<Value>([output]);
        while (open.TryPop(out var value))
        {
            var node = byValue[value];
            if (node.IsInput)
            {
                throw new ArgumentException($"The group depends on {Name(value)} too", nameof(inputs));
            }

            if (inside.Add(node))
            {
                foreach (var operand in node.Operands.Where(operand => !inputs.Contains(operand)))
                {
                    open.Push(operand);
                }
            }
        }

        return inside;
    }

    private static Dictionary<Value, double> Derivatives(
        ImmutableArray<GraphNode> nodes, HashSet<GraphNode> inside, Value output)
    {
        var gradients = new Dictionary<Value, double> { [output] = 1 };
        foreach (var node in nodes.Reverse().Where(inside.Contains))
        {
            foreach (var (operand, local) in node.Operands.Zip(node.Local))
            {
                gradients[operand] = gradients.GetValueOrDefault(operand) + (gradients[node.Value] * local);
            }
        }

        return gradients;
    }

    private static string Name(Value value) => value.Name ?? value.ToString();
}
