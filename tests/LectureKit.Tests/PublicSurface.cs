using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LectureKit.Tests;

/// <summary>The public types and members of LectureKit, as the compiler of a cell sees them.</summary>
internal static class PublicSurface
{
    private static readonly Dictionary<string, XElement> Comments = XElement
        .Load(Path.ChangeExtension(typeof(Compute).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Everything that the tests themselves may refer to.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) != typeof(PublicSurface).Assembly.GetName().Name)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>LectureKit.dll as a symbol.</summary>
    public static IAssemblySymbol Assembly { get; } = Find(CSharpCompilation.Create("Surface", references: References));

    /// <summary>Public types, also nested ones, by their full names.</summary>
    public static ImmutableArray<INamedTypeSymbol> Types { get; } = TypesOf(Assembly);

    /// <summary>Public types of any assembly, by their full names.</summary>
    public static ImmutableArray<INamedTypeSymbol> TypesOf(IAssemblySymbol assembly) =>
        [.. TypesIn(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>LectureKit.dll in a compilation that refers to it.</summary>
    public static IAssemblySymbol Find(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == nameof(LectureKit));

    /// <summary>
    /// What an author can call or read of a type: no accessors, nothing that the compiler makes for a record, and members
    /// of extension blocks with the type that holds the block.
    /// </summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        var extensions = type.GetTypeMembers().Where(IsExtension).SelectMany(block => block.GetMembers()).ToList();

        // The static methods that carry out extension members are there for older compilers.
        var carriers = extensions.OfType<IMethodSymbol>()
            .Select(method => method.AssociatedExtensionImplementation?.OriginalDefinition)
            .ToList();
        return
            from member in type.GetMembers().Concat(extensions)
            where member.DeclaredAccessibility is
                Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            where member is not ITypeSymbol && !member.IsImplicitlyDeclared && !IsMadeForRecords(member)
            where member is not IMethodSymbol { AssociatedSymbol: not null }
            where !carriers.Contains(member.OriginalDefinition, SymbolEqualityComparer.Default)
            select member;
    }

    /// <summary>The documentation comment of a symbol; an empty element for one without.</summary>
    public static XElement CommentOf(ISymbol symbol) =>
        Comments.TryGetValue(symbol.GetDocumentationCommentId() ?? "", out var comment) ? comment : new XElement("member");

    /// <summary>True for an <c>extension(…) { … }</c> block, which metadata show as a nested type.</summary>
    public static bool IsExtension(INamedTypeSymbol type) => type.TypeKind == TypeKind.Extension;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamespaceSymbol space => TypesIn(space),
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type when !IsExtension(type) =>
                [type, .. TypesIn(type)],
            _ => [],
        });

    /// <summary>Metadata do not mark these as made by the compiler.</summary>
    private static bool IsMadeForRecords(ISymbol member) => member.ContainingType.IsRecord && member switch
    {
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } => member.Name is "op_Equality" or "op_Inequality",
        IMethodSymbol method => method.Name is "<Clone>$" or "PrintMembers" or "Deconstruct" or "Equals" or "GetHashCode"
            || (method.Name == "ToString" && method.GetAttributes().Any(IsMadeByCompiler)),
        IPropertySymbol property => property.Name == "EqualityContract",
        _ => false,
    };

    private static bool IsMadeByCompiler(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "CompilerGeneratedAttribute";
}
