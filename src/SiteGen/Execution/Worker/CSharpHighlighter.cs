using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Classifies code by its meaning, with the compilation that the session has anyway. Roslyn's own classifier lives in its
/// workspaces, and composing one takes 0.6 s of every worker; the classes have the same names here.
/// </summary>
internal static class CSharpHighlighter
{
    /// <summary>The classified pieces of a cell's code, in order and without overlaps.</summary>
    public static ImmutableArray<CodeToken> Classify(Submission submission)
    {
        var tokens = ImmutableArray.CreateBuilder<CodeToken>();
        foreach (var token in submission.Tree.GetRoot().DescendantTokens())
        {
            AddTrivia(tokens, token.LeadingTrivia);
            if (token.Span.Length > 0 && ClassOf(token, submission.Model) is { } name)
            {
                tokens.Add(new CodeToken(token.SpanStart, token.Span.Length, name));
            }

            AddTrivia(tokens, token.TrailingTrivia);
        }

        return tokens.ToImmutable();
    }

    private static void AddTrivia(ImmutableArray<CodeToken>.Builder tokens, SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            var name = trivia.IsDirective ? "preprocessor keyword" : TriviaClass(trivia.Kind());
            if (name is not null)
            {
                // A directive and a documentation comment take the end of their line along.
                var text = trivia.ToFullString().TrimEnd();
                tokens.Add(new CodeToken(trivia.FullSpan.Start, text.Length, name));
            }
        }
    }

    private static string? TriviaClass(SyntaxKind kind) => kind switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia => "comment",
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => "comment",
        SyntaxKind.DisabledTextTrivia => "excluded code",
        _ => null,
    };

    private static string? ClassOf(SyntaxToken token, SemanticModel model)
    {
        var kind = token.Kind();
        return kind switch
        {
            SyntaxKind.IdentifierToken => IdentifierClass(token, model),
            SyntaxKind.NumericLiteralToken => "number",
            SyntaxKind.EndOfFileToken => null,
            _ when IsText(kind) => "string",
            _ when SyntaxFacts.IsKeywordKind(kind) => "keyword",
            _ when IsOperator(token) => "operator",
            _ when SyntaxFacts.IsPunctuation(kind) => "punctuation",
            _ => null,
        };
    }

    private static bool IsText(SyntaxKind kind) => kind
        is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
        or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
        or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
        or SyntaxKind.InterpolatedRawStringEndToken;

    /// <summary>The same sign may be an operator or punctuation: <c>&lt;</c> compares or opens type arguments.</summary>
    private static bool IsOperator(SyntaxToken token) => token.Parent switch
    {
        BinaryExpressionSyntax or AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        ConditionalExpressionSyntax or EqualsValueClauseSyntax or RangeExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        RelationalPatternSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax or SwitchExpressionArmSyntax => true,
        _ => token.IsKind(SyntaxKind.DotToken),
    };

    private static string IdentifierClass(SyntaxToken token, SemanticModel model)
    {
        var symbol = SymbolOf(token, model);
        var isKeyword = symbol is null or IErrorTypeSymbol
            ? IsContextualKeyword(token)
            : token.Parent is IdentifierNameSyntax { IsVar: true } or IdentifierNameSyntax { Identifier.ValueText: "dynamic" };
        return isKeyword ? "keyword" : symbol is null ? "identifier" : SymbolClass.Of(symbol);
    }

    private static bool IsContextualKeyword(SyntaxToken token) =>
        token.Parent is IdentifierNameSyntax { IsVar: true } || token.Text is "nameof" or "_";

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model)
    {
        if (token.Parent is not { } node)
        {
            return null;
        }

        if (node is SimpleNameSyntax name)
        {
            var info = model.GetSymbolInfo(name);
            return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetTypeInfo(name).Type as INamedTypeSymbol;
        }

        return model.GetDeclaredSymbol(node);
    }
}
