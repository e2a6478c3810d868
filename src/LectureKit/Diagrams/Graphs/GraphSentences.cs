using System.Collections.Immutable;

namespace LectureKit;

/// <summary>What a graph and its backward pass say in Russian; names keep their notation for scripts.</summary>
internal static class GraphSentences
{
    /// <summary>Stands in a rule for a value that the author gave no name.</summary>
    public const string Nameless = "\0";

    /// <summary>The graph for readers who cannot see it.</summary>
    public static string Describe(ImmutableArray<GraphNode> nodes, IReadOnlyDictionary<Value, double> gradients)
    {
        var output = NameOf(nodes[^1].Value, nodes);
        var inputs = nodes.Where(node => node.IsInput).ToList();
        var given = inputs.Select(node => $"{node.Glyph} = {Number(node.Value.Data)}");
        var operations = nodes.Where(node => !node.IsInput).Select(node => node.Glyph);
        var text = $"Граф вычислений {output}. Входы: {string.Join("; ", given)}. "
            + $"Операции по порядку: {string.Join(", ", operations)}. Результат {output} = {Number(nodes[^1].Value.Data)}.";
        var derivatives = inputs.Where(node => gradients.ContainsKey(node.Value))
            .Select(node => $"по {node.Glyph}: {Number(gradients[node.Value])}").ToList();
        text += derivatives.Count == 0 ? "" : $" Производные {output} {string.Join("; ", derivatives)}.";
        return DiagramLabel.Parse(text).ToString();
    }

    /// <summary>The graph without its numbers.</summary>
    public static string DescribeSymbols(ImmutableArray<GraphNode> nodes)
    {
        var inputs = nodes.Where(node => node.IsInput).Select(node => node.Glyph);
        var operations = nodes.Where(node => !node.IsInput).Select(node => node.Glyph);
        return DiagramLabel.Parse($"Граф вычислений {NameOf(nodes[^1].Value, nodes)}. Входы: {string.Join("; ", inputs)}. "
            + $"Операции по порядку: {string.Join(", ", operations)}.").ToString();
    }

    /// <summary>One line for each node: <c>q = x + y = 3, ∂f/∂q = −4</c>.</summary>
    public static string Table(ImmutableArray<GraphNode> nodes, IReadOnlyDictionary<Value, double>? gradients)
    {
        var names = new Dictionary<Value, string>();
        var nameless = 0;
        foreach (var node in nodes)
        {
            names[node.Value] = node.Value.Name ?? (node == nodes[^1] ? "f" : $"v_{{{++nameless}}}");
        }

        var lines = nodes.Select(node =>
        {
            var gradient = gradients is not null && gradients.TryGetValue(node.Value, out var number)
                ? $", ∂{names[nodes[^1].Value]}/∂{names[node.Value]} = {Number(number)}"
                : "";
            return $"{names[node.Value]} = {Written(node, names)}{Number(node.Value.Data)}{gradient}";
        });
        return string.Join('\n', lines.Select(line => DiagramLabel.Parse(line).ToString()));
    }

    /// <summary>What happens in a step.</summary>
    /// <param name="passes">The backward pass.</param>
    /// <param name="step">Index of the step.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="digits">Decimals of numbers that are not whole.</param>
    public static string Step(IReadOnlyList<GraphPass> passes, int step, ImmutableArray<GraphNode> nodes, int digits)
    {
        var output = NameOf(nodes[^1].Value, nodes);
        if (passes[step].Node is not { } node)
        {
            return $"Шаг 1. Начинаем с выхода: ∂{output}/∂{output} = 1.";
        }

        var known = passes[step - 1].Gradients;
        var parts = new List<string>();
        var seen = new Dictionary<Value, double>(known);
        foreach (var (place, operand) in node.Operands.Index())
        {
            parts.Add(Part(node, place, output, (seen, known[node.Value], digits)));
            seen[operand] = seen.GetValueOrDefault(operand) + (known[node.Value] * node.Local[place]);
        }

        return $"Шаг {step + 1}. Узел «{node.Glyph}»: {string.Join("; ", parts)}.";
    }

    private static string Part(
        GraphNode node, int place, string output, (Dictionary<Value, double> Known, double Upstream, int Digits) at)
    {
        var operand = node.Operands[place];
        var contribution = at.Upstream * node.Local[place];
        var product = $"{DiagramNumber.Text(at.Upstream, at.Digits)} · {DiagramNumber.Factor(node.Local[place], at.Digits)}";
        var rule = node.Rules[place];
        var isSymbolic = node.Value.Name is not null && rule.Length > 0 && !rule.Contains(Nameless, StringComparison.Ordinal);
        var symbols = isSymbolic ? $"∂{output}/∂{node.Value.Name} · {rule} = " : "";
        var target = operand.Name is { } name ? $"∂{output}/∂{name}" : InputName(node, place);
        var sum = $"{product} = {DiagramNumber.Text(contribution, at.Digits)}";
        return at.Known.TryGetValue(operand, out var before)
            ? $"к {(operand.Name is null ? "прежнему градиенту" : target)} прибавляется {symbols}{sum}, "
                + $"всего {DiagramNumber.Text(before + contribution, at.Digits)}"
            : $"{target} = {symbols}{sum}";
    }

    private static string InputName(GraphNode node, int place) => node.Operands.Length == 1
        ? "градиент на входе"
        : place switch { 0 => "градиент на первом входе", 1 => "градиент на втором входе", _ => $"градиент на входе {place + 1}" };

    private static string Written(GraphNode node, Dictionary<Value, string> names)
    {
        if (node.IsInput)
        {
            return "";
        }

        var operands = node.IsComposite ? node.Operands : node.Value.Operands;
        var written = operands.Select(operand => operand.IsConstant ? Number(operand.Data) : names[operand]).ToImmutableArray();
        return node.IsComposite ? $"{node.Glyph}({string.Join("; ", written)}) = " : node.Value.Operation!.Written(written) + " = ";
    }

    private static string NameOf(Value output, ImmutableArray<GraphNode> nodes) =>
        output.Name ?? (nodes.Any(node => node.Glyph == "f") ? "выхода" : "f");

    private static string Number(double number) => DiagramNumber.Text(number);
}
