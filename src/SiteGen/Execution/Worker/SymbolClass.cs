using Microsoft.CodeAnalysis;

namespace SiteGen.Execution.Worker;

/// <summary>The class of a name in code, by what it stands for.</summary>
internal static class SymbolClass
{
    /// <summary>The class as Roslyn names it: <c>method name</c>, <c>class name</c>.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "namespace name",
        ITypeParameterSymbol => "type parameter name",
        IDynamicTypeSymbol => "keyword",
        IErrorTypeSymbol => "identifier",
        INamedTypeSymbol type => TypeClass(type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => TypeClass(constructor.ContainingType),
        IMethodSymbol { IsExtensionMethod: true } => "extension method name",
        IMethodSymbol => "method name",
        IPropertySymbol => "property name",
        IEventSymbol => "event name",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum member name",
        IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true } => "constant name",
        IFieldSymbol => "field name",
        IParameterSymbol => "parameter name",
        ILocalSymbol => "local name",
        IRangeVariableSymbol => "range variable name",
        ILabelSymbol => "label name",
        IAliasSymbol alias => Of(alias.Target),
        _ => "identifier",
    };

    private static string TypeClass(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface name",
        TypeKind.Enum => "enum name",
        TypeKind.Delegate => "delegate name",
        TypeKind.Struct => type.IsRecord ? "record struct name" : "struct name",
        _ => type.IsRecord ? "record class name" : "class name",
    };
}
