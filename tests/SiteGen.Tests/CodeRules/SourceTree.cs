using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.CodeRules;

/// <summary>One C# file of the repository, parsed.</summary>
/// <param name="Path">Path from the repository's root.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record SourceTree(string Path, CompilationUnitSyntax Root)
{
    /// <summary>All C# files.</summary>
    public static IReadOnlyList<SourceTree> All { get; } = [.. Repository.Files
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
        .Select(file => new SourceTree(file, CSharpSyntaxTree.ParseText(Repository.Read(file)).GetCompilationUnitRoot()))];

    /// <summary>Types that do not lie in another type.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes => Root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>The place of a node for a report.</summary>
    public string At(SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
