namespace LectureKit.Tests.Gallery;

/// <summary><c>CONTACT_SHEET=sheet.html</c> writes a sheet of all recipes; otherwise a small one is made and looked
/// through.</summary>
public sealed class ContactSheetTests
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("CONTACT_SHEET");

    [Fact]
    public void A_sheet_shows_its_recipes_in_both_themes()
    {
        var recipes = string.IsNullOrEmpty(Wanted) ? Recipe.All.DistinctBy(recipe => recipe.Group).ToList() : [.. Recipe.All];
        var sheet = ContactSheet.Write(recipes);
        Assert.All(recipes, recipe => Assert.Contains($"<h2>{recipe.Path} ", sheet, StringComparison.Ordinal));
        Assert.Equal(recipes.Count, sheet.Split("<div class=\"article\" data-theme=\"dark\">").Length - 1);
        Assert.Contains("--chart-ink:", sheet, StringComparison.Ordinal);
        if (!string.IsNullOrEmpty(Wanted))
        {
            File.WriteAllText(Wanted, sheet);
        }
    }
}
