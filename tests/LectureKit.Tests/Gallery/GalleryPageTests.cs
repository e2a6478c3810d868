using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LectureKit.Tests.Gallery;

public sealed class GalleryPageTests
{
    [Fact]
    public void Pages_are_those_of_the_recipes()
    {
        var written = new List<string> { $"{GalleryPage.Folder}/index.md" };
        Snapshot.Verify(written[0], GalleryPage.Index);
        foreach (var group in Recipe.All.GroupBy(recipe => recipe.Group))
        {
            written.Add(GalleryPage.PathOf(group.Key));
            Snapshot.Verify(written[^1], GalleryPage.Write(group.Key, [.. group]));
        }

        Snapshot.VerifyNothingElse(GalleryPage.Folder, file =>
            !file.EndsWith(".md", StringComparison.Ordinal) || written.Contains($"{GalleryPage.Folder}/{file}"));
    }

    /// <summary>A cell sees no other members of its class.</summary>
    [Fact]
    public void Classes_of_recipes_hold_nothing_else() => Violations.None(
        from recipe in Recipe.All.DistinctBy(recipe => recipe.Method.DeclaringType)
        from type in RecipeSource.Of(recipe).Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
        from member in type.Members
        where !member.AttributeLists.ToString().Contains("[Recipe(", StringComparison.Ordinal)
        select $"{recipe.Topic}Recipes: {member.ToString().Split('\n')[0]}");

    [Fact]
    public void Code_is_what_an_author_types()
    {
        // The samples are recipes in every respect but the attribute.
        var about = new RecipeAttribute("Пример", "Пример.");
        string Cell(string name) => RecipeSource.Of(Sample(name)).Cell(Sample(name));
        Recipe Sample(string name) => new(
            new GalleryGroup("Samples", "samples", "", ""), "Sample", typeof(Samples.SampleRecipes).GetMethod(name)!, about);

        Assert.Equal("1 + 1", Cell(nameof(Samples.SampleRecipes.Arrow)));
        Assert.Equal(
            """
            // Сначала комментарий.
            var x = 1;

            if (x > 0)
            {
                x++; // "return" в строке: return 0;
            }

            new[]
            {
                x,
            }
            """,
            Cell(nameof(Samples.SampleRecipes.Block)));
        Assert.Equal("Console.WriteLine(1);", Cell(nameof(Samples.SampleRecipes.Prints)));
        Assert.Equal(
            "var raw = \"\"\"\n    a\n      b\n    \"\"\";\nvar kept = @\"a\n            b\";\nraw + kept",
            Cell(nameof(Samples.SampleRecipes.Strings)));
        Assert.Equal(
            "int Twice(int x)\n{\n    return 2 * x;\n}\n\nTwice(2)", Cell(nameof(Samples.SampleRecipes.LocalFunction)));
        Assert.Contains("only the last", Fault(nameof(Samples.SampleRecipes.Early)), StringComparison.Ordinal);
        Assert.Contains("using (", Fault(nameof(Samples.SampleRecipes.Using)), StringComparison.Ordinal);

        string Fault(string name) => Assert.Throws<InvalidOperationException>(() => Cell(name)).Message;
    }
}
