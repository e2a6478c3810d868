using System.Globalization;
using System.Text;

namespace LectureKit.Tests.Gallery;

/// <summary>Writes the recipes of a group as a page of the course.</summary>
internal static class GalleryPage
{
    /// <summary>The chapter, from the root of the repository.</summary>
    public const string Folder = "content/gallery";

    private const string Origin = "# Made from tests/LectureKit.Tests/Gallery by UPDATE_SNAPSHOTS=1; do not edit.\n";

    /// <summary>First page of the chapter.</summary>
    public const string Index = $"""
        ---
        {Origin}title: Галерея
        description: Всё, что умеет показать ячейка, — с кодом, который можно скопировать в свою лекцию.
        ---

        Здесь собраны рецепты: короткие законченные ячейки и то, что они показывают. Найдите картинку, похожую на ту,
        что нужна вам, скопируйте код и подставьте свои числа. Каждый рецепт выполняется при сборке сайта и проверяется
        тестом, поэтому картинка и код не расходятся.

        Ячейки страницы не зависят друг от друга: любую можно взять отдельно.

        """;

    /// <summary>Path of a group's page from the root of the repository; the number is its place in the list.</summary>
    public static string PathOf(GalleryGroup group) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folder}/{GalleryGroup.All.IndexOf(group) + 1:00}-{group.Slug}.md");

    /// <summary>The page of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="recipes">Its recipes in order.</param>
    public static string Write(GalleryGroup group, IReadOnlyList<Recipe> recipes)
    {
        var page = new StringBuilder($"---\n{Origin}title: {group.Title}\ndescription: \"{group.Description}\"\n---\n");
        var imported = new HashSet<string>();
        foreach (var recipe in recipes)
        {
            // A using lasts for the rest of the page.
            var source = RecipeSource.Of(recipe);
            var usings = source.ExtraUsings.Where(imported.Add).Select(line => line + "\n").ToList();
            var code = (usings.Count > 0 ? string.Concat(usings) + "\n" : "") + source.Cell(recipe);
            var fence = code.Contains("```", StringComparison.Ordinal) ? "~~~~" : "```";
            page.Append('\n').Append("## ").Append(recipe.About.Name)
                .Append("\n\n").Append(recipe.About.Sentence)
                .Append("\n\n").Append(fence).Append("csharp").Append(Options(recipe))
                .Append('\n').Append(code)
                .Append('\n').Append(fence).Append('\n');
        }

        return page.ToString();
    }

    private static string Options(Recipe recipe) => recipe.About.Alt is { } alt
        ? $" {{alt=\"{alt.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}"
        : "";
}
