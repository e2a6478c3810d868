using Microsoft.CodeAnalysis;

namespace LectureKit.Tests;

/// <summary>
/// What a lecturer reads in the editor. The compiler wants a comment on everything public; these rules want it to say
/// something.
/// </summary>
public sealed class DocumentationTests
{
    private static IEnumerable<ISymbol> Documented => PublicSurface.Types
        .SelectMany(type => PublicSurface.MembersOf(type).Prepend(type))
        .Where(symbol => !symbol.IsOverride && !Inherits(symbol));

    [Fact]
    public void Everything_public_has_a_summary_that_is_not_its_name() => Violations.None(
        from symbol in Documented
        let words = Words(PublicSurface.CommentOf(symbol).Element("summary")?.Value ?? "")
        where !IsPositional(symbol) && (words.Length == 0 || words == Words(symbol.Name))
        select $"{symbol.ToDisplayString()}: summary '{words}'");

    /// <summary>By <c>param</c>, or in the sentences by <c>paramref</c>; what an extension extends may stay unsaid.</summary>
    [Fact]
    public void Every_parameter_is_explained() => Violations.None(
        from symbol in Documented
        from parameter in Parameters(symbol)
        where !Explained(symbol).Contains(parameter.Name)
        select $"{symbol.ToDisplayString()}: parameter '{parameter.Name}'");

    [Fact]
    public void Comments_reach_the_tests() =>
        Assert.Equal(["alt", "value"], Explained(Documented.Single(symbol => symbol.Name == nameof(DisplayFunctions.Display)
            && symbol.ContainingType.Name == nameof(DisplayFunctions))).Order());

    /// <summary>The parameters that a comment says something about.</summary>
    private static IEnumerable<string> Explained(ISymbol symbol)
    {
        var comment = PublicSurface.CommentOf(symbol);
        return comment.Elements("param").Where(node => node.Value.Trim().Length > 0)
            .Concat(comment.Descendants("paramref"))
            .Select(node => node.Attribute("name")!.Value);
    }

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol symbol) => symbol switch
    {
        // The parameters of a record are explained on the record; those of an operator need no words.
        IMethodSymbol { MethodKind: MethodKind.Conversion or MethodKind.UserDefinedOperator } => [],
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } when type.IsRecord => [],
        IMethodSymbol { IsExtensionMethod: true } method => method.Parameters.Skip(1),
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke.Parameters,
        INamedTypeSymbol { IsRecord: true } type => Positional(type),
        _ => [],
    };

    /// <summary>The widest public constructor whose parameters are all properties of the same names.</summary>
    private static IEnumerable<IParameterSymbol> Positional(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
        .Where(constructor => constructor.Parameters.All(parameter =>
            type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any()))
        .OrderByDescending(constructor => constructor.Parameters.Length)
        .FirstOrDefault()?.Parameters ?? [];

    /// <summary>Constructor and properties that stand in the head of a record have no comments of their own.</summary>
    private static bool IsPositional(ISymbol symbol) => symbol.ContainingType is { IsRecord: true } type
        && (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            || (symbol is IPropertySymbol && Positional(type).Any(parameter => parameter.Name == symbol.Name)));

    private static bool Inherits(ISymbol symbol) => PublicSurface.CommentOf(symbol).Descendants("inheritdoc").Any();

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
