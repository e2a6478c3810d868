using Microsoft.CodeAnalysis.CSharp;
using SiteGen.Execution.Worker;

namespace SiteGen.Tests.CodeRules;

/// <summary>Recipes of the gallery are cells, so their reader has to know what cells import.</summary>
public sealed class GalleryTests
{
    private const string Reader = "tests/LectureKit.Tests/Gallery/RecipeSource.cs";

    [Fact]
    public void RecipesKnowTheUsingsOfCells()
    {
        var reader = Repository.Read(Reader);
        var preamble = SyntaxFactory.ParseCompilationUnit(ScriptReferences.Preamble);
        Rule.Holds(preamble.Usings
            .Select(directive => directive.ToString().Trim()["using ".Length..^1])
            .Where(name => !reader.Contains($"\"{name}\"", StringComparison.Ordinal))
            .Select(name => $"{Reader}: {name}"));
    }
}
