using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SiteGen.Problems;

namespace SiteGen.Execution.Worker;

/// <summary>What an author probably meant by a name that the compiler does not know. Only faults pay for the search.</summary>
internal static class CompilerHints
{
    /// <summary>A hint for a diagnostic about an unknown name; null when there is nothing to say.</summary>
    public static string? For(Diagnostic diagnostic, Submission submission)
    {
        var root = submission.Tree.GetRoot();
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<SimpleNameSyntax>() is not { Identifier.ValueText: { Length: > 0 } name } syntax)
        {
            return null;
        }

        return diagnostic.Id switch
        {
            "CS0103" or "CS0246" => MissingUsing(submission.Model.Compilation, name)
                ?? NearestVisible(name, submission.Model.LookupSymbols(syntax.SpanStart)),
            "CS0117" or "CS1061" => Nearest(name, Members(submission.Model, syntax)),
            _ => null,
        };
    }

    /// <summary>
    /// What the lecture declares comes first. The libraries offer thousands of names, and among them there is always a near
    /// one, so only a single slip of the pen counts there.
    /// </summary>
    private static string? NearestVisible(string name, ImmutableArray<ISymbol> symbols)
    {
        var own = symbols.Where(symbol => symbol.Locations.Any(place => place.IsInSource)).ToImmutableArray();
        return Nearest(name, own) ?? (name.Length < 4 ? null : Nearest(name, symbols, mostEdits: 1));
    }

    private static string? Nearest(string name, ImmutableArray<ISymbol> symbols, int mostEdits = int.MaxValue) =>
        NearestName.Find(name, symbols.Where(symbol => symbol.CanBeReferencedByName).Select(symbol => symbol.Name).Distinct(), mostEdits)
            is { } nearest
            ? $"did you mean '{nearest}'?"
            : null;

    private static ImmutableArray<ISymbol> Members(SemanticModel model, SimpleNameSyntax name)
    {
        if (name.Parent is not MemberAccessExpressionSyntax { Expression: var owner })
        {
            return [];
        }

        var type = model.GetSymbolInfo(owner).Symbol as INamespaceOrTypeSymbol ?? model.GetTypeInfo(owner).Type;
        return type is null ? [] : model.LookupSymbols(name.SpanStart, type, includeReducedExtensionMethods: true);
    }

    /// <summary>Names the namespaces that have a public type of this name, at most two.</summary>
    private static string? MissingUsing(Compilation compilation, string name)
    {
        var found = Namespaces(compilation.GlobalNamespace)
            .Where(space => !space.IsGlobalNamespace)
            .Where(space => space.GetTypeMembers(name).Any(type => type.DeclaredAccessibility == Accessibility.Public))
            .Select(space => $"'using {space.ToDisplayString()};'")
            .Order(StringComparer.Ordinal)
            .ToList();
        return found.Count is 0 or > 2 ? null : $"write {string.Join(" or ", found)} above it";
    }

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(Namespaces).Prepend(space);
}
