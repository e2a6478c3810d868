using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A node of a drawn graph: a value with the operation, or the group of operations, that made it.</summary>
/// <param name="Value">The value that leaves it.</param>
/// <param name="Glyph">What stands in its circle; of an input its name.</param>
/// <param name="Operands">The values that enter it, without constants; a value may enter twice.</param>
/// <param name="Local">Derivatives by each operand.</param>
/// <param name="Rules">How these derivatives are written, or empty texts.</param>
/// <param name="IsComposite">Whether it stands for several operations.</param>
internal sealed record GraphNode(
    Value Value,
    string Glyph,
    ImmutableArray<Value> Operands,
    ImmutableArray<double> Local,
    ImmutableArray<string> Rules,
    bool IsComposite = false)
{
    /// <summary>Whether it is an input of the graph.</summary>
    public bool IsInput => Operands.IsEmpty;

    /// <summary>The node of a value as it was computed.</summary>
    public static GraphNode Of(Value value)
    {
        if (value.Operation is not { } operation)
        {
            return new GraphNode(value, value.Name!, [], [], []);
        }

        var rules = operation.Rules([.. value.Operands.Select(NameOf)]);
        var kept = value.Operands.Index().Where(operand => !operand.Item.IsConstant).ToList();
        var local = value.LocalDerivatives();
        return new GraphNode(
            value,
            GlyphOf(value, operation),
            [.. kept.Select(operand => operand.Item)],
            [.. kept.Select(operand => local[operand.Index])],
            [.. kept.Select(operand => rules[operand.Index])]);
    }

    /// <summary>A rule that would need the name of a nameless value is left to the number.</summary>
    private static string NameOf(Value value) =>
        value.IsConstant ? DiagramNumber.Factor(value.Data) : value.Name ?? GraphSentences.Nameless;

    private static string GlyphOf(Value value, Operation operation)
    {
        var constant = value.Operands.Index().Where(operand => operand.Item.IsConstant).ToList();
        return constant.Count == 0 || operation.WithConstant is null
            ? operation.Symbol
            : operation.WithConstant(DiagramNumber.Text(constant[0].Item.Data), constant[0].Index == 0);
    }
}
