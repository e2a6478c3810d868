using System.Collections.Immutable;

namespace LectureKit;

/// <summary>What of a graph is drawn.</summary>
/// <param name="HasGradients">Whether gradients stand below the lines.</param>
internal sealed record GraphView(bool HasGradients)
{
    /// <summary>Whether values stand above the lines; without them gradients are left out too.</summary>
    public bool HasNumbers { get; init; } = true;

    /// <summary>Whether the derivatives of an operation stand under it.</summary>
    public bool HasLocal { get; init; }

    /// <summary>Decimals of numbers that are not whole.</summary>
    public int Digits { get; init; } = 2;

    /// <summary>Width in pixels above which the drawing goes on in a new row.</summary>
    public double Width { get; init; } = 520;

    /// <summary>The graph as a scheme.</summary>
    /// <param name="nodes">Nodes, operands first.</param>
    /// <param name="gradients">Gradients to show.</param>
    /// <param name="rooms">Width to keep free for the gradient of each value, where it comes later.</param>
    /// <param name="step">The step of the backward pass that stands out, or null.</param>
    public FlowScheme Scheme(
        ImmutableArray<GraphNode> nodes,
        IReadOnlyDictionary<Value, double> gradients,
        IReadOnlyDictionary<Value, double> rooms,
        GraphPass? step = null)
    {
        var index = nodes.Index().ToDictionary(node => node.Item.Value, node => node.Index);
        var output = nodes[^1].Value;
        return new FlowScheme([.. nodes.Select(Draw)], [], MaxWidth: Width);

        FlowNode Draw(GraphNode node) => new(node.IsInput ? FlowShape.Text : FlowShape.Round, node.Glyph)
        {
            Sources = [.. node.Operands.Select(operand => index[operand])],
            IsOrdered = node.Value.Operation?.IsOrdered ?? false,
            Above = Above(node),
            Below = HasNumbers && gradients.TryGetValue(node.Value, out var gradient) ? DiagramNumber.Text(gradient, Digits) : "",
            LineRoom = rooms.GetValueOrDefault(node.Value),
            HasOutput = node.Value == output,
            IsComposite = node.IsComposite,
            Notes = HasLocal ? [.. Notes(node)] : [],
            IsMarked = step?.Node == node,
            IsBelowMarked = step is not null && (step.Node?.Operands.Contains(node.Value) ?? node.Value == output),
        };
    }

    private string Above(GraphNode node)
    {
        if (!HasNumbers)
        {
            return node.IsInput ? "" : node.Value.Name ?? "";
        }

        var number = DiagramNumber.Text(node.Value.Data, Digits);
        return node.IsInput || node.Value.Name is null ? number : $"{node.Value.Name} = {number}";
    }

    private IEnumerable<string> Notes(GraphNode node)
    {
        foreach (var (place, operand) in node.Operands.Index())
        {
            // An operand without a name is told by its number, for any letter could be the name of another value.
            var name = operand.Name is { } known ? $"/∂{known}" : node.Operands.Length == 1 ? "" : $"_{place + 1}";
            yield return $"∂{name} = {DiagramNumber.Text(node.Local[place], Digits)}";
        }
    }
}
