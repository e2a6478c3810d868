using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.CodeRules;

public sealed class SizeTests
{
    [Fact]
    public void FilesHaveAtMost400Lines() =>
        Rule.Holds(SourceTree.All.Where(file => Lines(file.Root) > 400).Select(file => $"{file.Path}: {Lines(file.Root)} lines"));

    [Fact]
    public void MethodsHaveAtMost60Lines() => Rule.Holds(
        from file in SourceTree.All
        from node in file.Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        where Lines(node) > 60
        select $"{file.At(node)}: {Lines(node)} lines");

    [Fact]
    public void LinesHaveAtMost140Characters() => Rule.Holds(
        from file in SourceTree.All
        from line in file.Root.GetText().Lines
        where line.Span.Length > 140
        select $"{file.Path}:{line.LineNumber + 1}: {line.Span.Length} characters");

    [Fact]
    public void MethodsHaveAtMostSevenParameters() => Rule.Holds(
        from file in SourceTree.All
        from method in file.Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        where method.ParameterList.Parameters.Count > 7
        select $"{file.At(method)}: {method.ParameterList.Parameters.Count} parameters");

    private static int Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
