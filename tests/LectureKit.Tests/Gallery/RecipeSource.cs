using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LectureKit.Tests.Gallery;

/// <summary>
/// A file of recipes, read as text: the body of a recipe is a cell when <c>return value;</c> at its end becomes
/// <c>value</c>.
/// </summary>
internal sealed class RecipeSource
{
    /// <summary>What cells import by themselves.</summary>
    public static ImmutableArray<string> CellUsings { get; } =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks",
        "LectureKit", "TorchSharp",
        "static LectureKit.DisplayFunctions", "static TorchSharp.torch", "Axes = LectureKit.Axes",
        "F = TorchSharp.torch.nn.functional",
    ];

    private static readonly Dictionary<string, RecipeSource> Read = [];

    private readonly string path;
    private readonly SourceText text;

    private RecipeSource(string path)
    {
        this.path = path;
        text = SourceText.From(File.ReadAllText(SourceFolder.Of(path)).ReplaceLineEndings("\n"));
        Root = CSharpSyntaxTree.ParseText(text, path: path).GetCompilationUnitRoot();
    }

    /// <summary>The parsed file.</summary>
    public CompilationUnitSyntax Root { get; }

    /// <summary>Usings of the file that a cell lacks, as they are written: <c>using System.Numerics;</c>.</summary>
    public ImmutableArray<string> ExtraUsings =>
    [
        .. Root.DescendantNodes().OfType<UsingDirectiveSyntax>()
            .Select(directive => directive.WithoutTrivia().ToString())
            .Where(directive => !CellUsings.Contains(directive["using ".Length..^1])),
    ];

    /// <summary>The file of a recipe.</summary>
    public static RecipeSource Of(Recipe recipe)
    {
        var path = $"tests/LectureKit.Tests/Gallery/{recipe.Group.Folder}/{recipe.Topic}Recipes.cs";
        return Read.TryGetValue(path, out var known) ? known : Read[path] = new RecipeSource(path);
    }

    /// <summary>The code that an author would type for a recipe, without a line end after it.</summary>
    /// <exception cref="InvalidOperationException">The body could not be a cell; the message says where and why.</exception>
    public string Cell(Recipe recipe)
    {
        var method = Method(recipe);
        if (method.ExpressionBody is { } arrow)
        {
            return Text(arrow.Expression.Span);
        }

        var statements = method.Body!.Statements;
        foreach (var statement in statements)
        {
            CheckStatement(statement, isLast: statement == statements[^1]);
        }

        // Comments at the head of the body belong to it.
        var start = statements[0].GetLeadingTrivia()
            .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
        var from = start.Span.Length > 0 ? start.SpanStart : statements[0].SpanStart;
        return statements[^1] is ReturnStatementSyntax { Expression: { } value } last
            ? Text(TextSpan.FromBounds(from, last.SpanStart)) + Text(value.Span)
            : Text(TextSpan.FromBounds(from, statements[^1].Span.End));
    }

    private MethodDeclarationSyntax Method(Recipe recipe)
    {
        var method = Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Single(method => method.Identifier.Text == recipe.Method.Name);
        return (method.ReturnType.ToString(), method.ParameterList.Parameters.Count) is ("object" or "object?" or "void", 0)
            && (method.ExpressionBody is not null || method.Body is { Statements.Count: > 0 })
            ? method
            : throw Fault(method, "a recipe has no parameters, is of type object, or void when it only prints");
    }

    private void CheckStatement(StatementSyntax statement, bool isLast)
    {
        if (statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 })
        {
            throw Fault(statement, "a cell has no 'using var'; write 'using (…) { … }'");
        }

        var returns = statement
            .DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>();
        if (returns.FirstOrDefault(found => !isLast || found != statement) is { } early)
        {
            throw Fault(early, "only the last statement of a recipe may be 'return'");
        }
    }

    /// <summary>A piece of the file with the indent of its first line taken off every line.</summary>
    private string Text(TextSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var indent = text.ToString(first.Span).TakeWhile(character => character == ' ').Count();
        var lines = new List<string>();
        for (var number = first.LineNumber; number < text.Lines.Count && text.Lines[number].Start <= span.End; number++)
        {
            var line = text.Lines[number];
            var start = number == first.LineNumber ? span.Start : line.Start + Removable(line, indent);
            var end = Math.Min(line.End, span.End);
            lines.Add(start < end ? text.ToString(TextSpan.FromBounds(start, end)).TrimEnd() : "");
        }

        return string.Join('\n', lines);
    }

    /// <summary>How much of a line's indent may go; nothing inside of a string that keeps its indent.</summary>
    private int Removable(TextLine line, int indent)
    {
        var token = Root.FindToken(line.Start);
        var isVerbatim = token.SpanStart < line.Start && token.Kind() switch
        {
            SyntaxKind.StringLiteralToken => true,
            SyntaxKind.InterpolatedStringTextToken => token.Parent!.Parent is InterpolatedStringExpressionSyntax whole
                && whole.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken),
            _ => false,
        };
        return isVerbatim ? 0 : Math.Min(indent, text.ToString(line.Span).TakeWhile(character => character == ' ').Count());
    }

    private InvalidOperationException Fault(SyntaxNode node, string message)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return new InvalidOperationException($"{path}:{line}: {message}");
    }
}
