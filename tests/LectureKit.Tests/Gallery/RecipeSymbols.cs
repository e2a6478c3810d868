using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LectureKit.Tests.Gallery;

/// <summary>What the recipes use of LectureKit, as the compiler understands them.</summary>
internal sealed class RecipeSymbols
{
    private readonly IAssemblySymbol library;
    private readonly HashSet<string> types = [];
    private readonly HashSet<(string Type, string Method)> methods = [];

    private RecipeSymbols(IAssemblySymbol library) => this.library = library;

    /// <summary>Names of the types that recipes name, create, convert to or get from a call.</summary>
    public IReadOnlySet<string> Types => types;

    /// <summary>Methods that recipes call.</summary>
    public IReadOnlySet<(string Type, string Method)> Methods => methods;

    /// <summary>Reads all recipes. They are compiled as cells would be: with the usings of cells and public names
    /// only.</summary>
    public static RecipeSymbols Read(out ImmutableArray<Diagnostic> faults)
    {
        var usings = string.Concat(RecipeSource.CellUsings.Select(name => $"global using {name};\n"));
        var attribute = SourceFolder.Of("tests/LectureKit.Tests/Gallery/RecipeAttribute.cs");
        ImmutableArray<SyntaxTree> recipes =
            [.. Recipe.All.Select(recipe => RecipeSource.Of(recipe).Root.SyntaxTree).Distinct()];
        var compilation = CSharpCompilation.Create(
            nameof(RecipeSymbols),
            [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(File.ReadAllText(attribute)), .. recipes],
            PublicSurface.References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        faults = [.. compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error)];

        var symbols = new RecipeSymbols(PublicSurface.Find(compilation));
        foreach (var recipe in recipes)
        {
            symbols.Read(recipe, compilation.GetSemanticModel(recipe));
        }

        return symbols;
    }

    private void Read(SyntaxTree recipe, SemanticModel model)
    {
        foreach (var expression in recipe.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
        {
            var type = model.GetTypeInfo(expression);
            Add(type.Type);
            Add(type.ConvertedType);
            if (model.GetSymbolInfo(expression).Symbol is { ContainingType: { } owner } member && IsOurs(owner))
            {
                AddMember(member, PublicSurface.IsExtension(owner) ? owner.ContainingType : owner);
            }
        }
    }

    private void AddMember(ISymbol member, INamedTypeSymbol owner)
    {
        Add(owner);
        if (member is IMethodSymbol)
        {
            methods.Add((owner.Name, member.Name));
        }
    }

    private void Add(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
        }

        if (type is not INamedTypeSymbol named)
        {
            return;
        }

        foreach (var argument in named.TypeArguments)
        {
            Add(argument);
        }

        // Whoever uses a type uses what it is built on.
        for (var part = named; part is not null && IsOurs(part) && types.Add(part.Name);)
        {
            part = part.BaseType;
        }
    }

    private bool IsOurs(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, library);
}
