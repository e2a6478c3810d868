using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.CodeRules;

public sealed class TypeTests
{
    private static readonly string[] EmptyWords =
        ["Utils", "Util", "Utilities", "Helper", "Helpers", "Common", "Manager", "Managers"];

    [Fact]
    public void ClassesAreSealedStaticOrAbstract() => Rule.Holds(
        from file in SourceTree.All
        from type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration)
        where !type.Modifiers.Any(IsClosing) && !IsPartElsewhereClosed(type)
        select $"{file.At(type)}: {type.Identifier}");

    /// <summary>
    /// A closed family of records, enums and delegates may share a file, also with the one class that holds them.
    /// </summary>
    [Fact]
    public void AFileHasOneTypeOrOneFamily() => Rule.Holds(
        from file in SourceTree.All
        let types = file.TopLevelTypes.ToList()
        where types.Count(HasBehaviour) > 1
        select $"{file.Path}: {string.Join(", ", types.Select(Name))}");

    [Fact]
    public void AFileIsNamedAfterAType() => Rule.Holds(
        from file in SourceTree.All
        let types = file.TopLevelTypes.Select(Name).ToList()
        where types.Count > 0 && !types.Contains(Path.GetFileName(file.Path).Split('.')[0])
        select $"{file.Path}: {string.Join(", ", types)}");

    [Fact]
    public void NamesSayWhatAThingIs()
    {
        var folders = Repository.Files.SelectMany(file => Path.GetDirectoryName(file)!.Split('/', '\\')).Distinct();
        var types = SourceTree.All.SelectMany(file => file.TopLevelTypes).Select(Name);

        Rule.Holds(folders.Concat(types).Where(name => Words(name).Any(IsEmptyWord)));
    }

    [Fact]
    public void NamespacesAreFolders() => Rule.Holds(
        from file in SourceTree.All
        from space in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        where Expected(file.Path) is { } expected && space.Name.ToString() != expected
        select $"{file.At(space)}: {space.Name} instead of {Expected(file.Path)}");

    /// <summary>Authors import one namespace, so the folders of LectureKit are for people only.</summary>
    private static string? Expected(string path)
    {
        var parts = path.Split('/')[..^1];
        return parts switch
        {
            ["src", "LectureKit", ..] => "LectureKit",
            ["src" or "tests", .. var rest] => string.Join('.', rest),
            _ => null,
        };
    }

    private static bool IsEmptyWord(string word) => EmptyWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsClosing(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword;

    private static bool HasBehaviour(MemberDeclarationSyntax type) =>
        type is ClassDeclarationSyntax or StructDeclarationSyntax or InterfaceDeclarationSyntax;

    private static bool IsPartElsewhereClosed(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && SourceTree.All
            .SelectMany(file => file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Any(part => part.Identifier.Text == type.Identifier.Text && part.Modifiers.Any(IsClosing));

    private static string Name(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declaration => declaration.Identifier.Text,
        DelegateDeclarationSyntax declaration => declaration.Identifier.Text,
        _ => "",
    };

    /// <summary>The words of a name in PascalCase or with dashes.</summary>
    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Split(name, "(?<=[a-z0-9])(?=[A-Z])|[-_.]");
}
