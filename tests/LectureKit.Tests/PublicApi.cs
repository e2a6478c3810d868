using System.Text;
using Microsoft.CodeAnalysis;

namespace LectureKit.Tests;

/// <summary>Writes public types and their members as text, sorted, with everything that a caller can depend on.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    /// <summary>A paragraph a type: its head, then a member a line.</summary>
    public static string Write(IEnumerable<INamedTypeSymbol> types)
    {
        var surface = new StringBuilder();
        foreach (var type in types)
        {
            surface.Append(surface.Length > 0 ? "\n" : "").Append(Header(type)).Append('\n');
            foreach (var line in Lines(type))
            {
                surface.Append("    ").Append(line).Append('\n');
            }
        }

        return surface.ToString();
    }

    private static string Header(INamedTypeSymbol type)
    {
        var bases = type.Interfaces.Select(face => face.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal);
        if (type.BaseType is { SpecialType: SpecialType.None } parent)
        {
            bases = bases.Prepend(parent.ToDisplayString(MemberFormat)).ToList().Order(StringComparer.Ordinal);
        }

        var tail = string.Join(", ", bases);
        return $"public {Modifiers(type)}{Kind(type)} {type.ToDisplayString(TypeFormat)}{(tail.Length > 0 ? $" : {tail}" : "")}";
    }

    private static string Modifiers(INamedTypeSymbol type) =>
        type.IsStatic ? "static "
        : type is { TypeKind: TypeKind.Struct, IsReadOnly: true } ? "readonly "
        : type.TypeKind != TypeKind.Class ? ""
        : type.IsSealed ? "sealed "
        : type.IsAbstract ? "abstract "
        : "";

    private static string Kind(INamedTypeSymbol type) =>
        (type.IsRecord ? "record " : "") + type.TypeKind.ToString().ToLowerInvariant();

    private static IEnumerable<string> Lines(INamedTypeSymbol type) => PublicSurface.MembersOf(type)
        .Where(member => !member.IsOverride)
        .Select(Line)
        .Order(StringComparer.Ordinal);

    private static string Line(ISymbol member)
    {
        var line = member.ToDisplayString(MemberFormat);
        return member.ContainingType is { TypeKind: TypeKind.Extension } block
            ? $"extension{Receiver(block)}: {line}"
            : line;
    }

    private static string Receiver(INamedTypeSymbol block)
    {
        var types = block.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", block.TypeParameters.Select(type => type.Name))}>";
        return $"{types}({block.ExtensionParameter?.ToDisplayString(MemberFormat)})";
    }
}
