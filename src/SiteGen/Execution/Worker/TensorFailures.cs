using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LectureKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Native torch says which sizes do not go together, but not whose they are. This names the expression and the shapes of
/// the lecture's tensors in it.
/// </summary>
/// <param name="trees">The code of each cell that was compiled, by its index.</param>
/// <param name="session">Where the variables live.</param>
internal sealed class TensorFailures(IReadOnlyDictionary<int, SyntaxTree> trees, ScriptSession session)
{
    private const int LongestExpression = 80;

    /// <summary>The fault with a hint, where it is native torch that failed and its place is known.</summary>
    public CellFault Explain(CellFault fault, Exception exception)
    {
        if (ScriptFailures.Unwrap(exception) is not ExternalException || fault.Trace is not [var frame, ..]
            || !trees.TryGetValue(frame.Cell, out var tree) || ExpressionAt(tree, frame) is not { } expression)
        {
            return fault;
        }

        var text = string.Join(' ', expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = text.Length <= LongestExpression ? text : text[..LongestExpression] + "…";
        var shapes = ShapesIn(expression);
        return fault with { Hint = $"in '{shown}'{(shapes.Length == 0 ? "" : ": ")}{shapes}" };
    }

    /// <summary>What is computed at a place: the statement's value, or the outermost expression that begins there.</summary>
    private static ExpressionSyntax? ExpressionAt(SyntaxTree tree, TraceFrame frame)
    {
        var lines = tree.GetText().Lines;
        if (frame.Line < 1 || frame.Line > lines.Count)
        {
            return null;
        }

        var position = lines[frame.Line - 1].Start + Math.Max(0, frame.Column - 1);
        var here = tree.GetRoot().FindToken(position).Parent?.AncestorsAndSelf()
            .Where(node => node.SpanStart == position).ToImmutableArray() ?? [];
        return here.Select(ValueOf).LastOrDefault(value => value is not null) ?? here.OfType<ExpressionSyntax>().LastOrDefault();
    }

    private static ExpressionSyntax? ValueOf(SyntaxNode node) => node switch
    {
        ReturnStatementSyntax statement => statement.Expression,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right,
        ExpressionStatementSyntax statement => statement.Expression,
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer: { } start }, ..] } => start.Value,
        FieldDeclarationSyntax { Declaration.Variables: [{ Initializer: { } start }, ..] } => start.Value,
        _ => null,
    };

    private string ShapesIn(ExpressionSyntax expression) => string.Join(
        ", ",
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText)
            .Distinct()
            .Select(name => (Name: name, Shape: LectureHost.ShapeOf(session.ValueOf(name))))
            .Where(variable => variable.Shape is not null)
            .Select(variable => $"{variable.Name} is {variable.Shape}"));
}
