namespace LectureKit.Tests.Gallery;

/// <summary>
/// Every recipe shows what its files in <c>Expected</c> hold. The files were written by another process, so they prove
/// at the same time that two processes give the same bytes.
/// </summary>
public sealed class RecipeTests
{
    public static TheoryData<string> Paths => [.. Recipe.All.Select(recipe => recipe.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Shows_what_is_expected(string path)
    {
        var recipe = Recipe.At(path);
        var run = RecipeRun.Of(recipe);
        Assert.NotEmpty(run.Outputs);
        Assert.Empty(run.Notes);
        var pictures = run.Outputs.Where(RecipeSnapshot.IsPicture).ToList();
        Assert.All(pictures, picture => Assert.NotNull(RecipeSnapshot.AltOf(picture)));
        Assert.False(pictures.Count == 0 && recipe.About.Alt is not null, "There is a description but no picture.");

        var files = RecipeSnapshot.Files(recipe, run).ToList();
        foreach (var (file, text) in files)
        {
            Snapshot.Verify($"{RecipeSnapshot.Folder}/{file}", text, RecipeSnapshot.Comparable);
        }

        Snapshot.VerifyNothingElse(
            RecipeSnapshot.Folder, file => !BelongsTo(file, path) || files.Exists(written => written.Path == file));
        Assert.Equal(
            run.Outputs.SelectMany(forms => forms).Select(form => form.Data),
            RecipeRun.Of(recipe).Outputs.SelectMany(forms => forms).Select(form => form.Data));
    }

    [Fact]
    public void Every_expected_file_belongs_to_a_recipe() => Snapshot.VerifyNothingElse(
        RecipeSnapshot.Folder, file => Recipe.All.Any(recipe => BelongsTo(file, recipe.Path)));

    [Fact]
    public void Paths_and_names_are_unique()
    {
        Violations.None(Recipe.All.GroupBy(recipe => recipe.Path).Where(group => group.Count() > 1).Select(group => group.Key));
        Violations.None(Recipe.All
            .GroupBy(recipe => (recipe.Group, recipe.About.Name))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key.Group.Folder}: {group.Key.Name}"));
    }

    [Fact]
    public void Sentences_and_descriptions_are_russian() => Violations.None(
        from recipe in Recipe.All
        let about = recipe.About
        where !IsRussian(about.Sentence) || (about.Alt is { } alt && !IsRussian(alt))
            || !about.Sentence.EndsWith('.') || about.Name.Length == 0 || about.Name.EndsWith('.')
        select $"{recipe.Path}: wants a name without a full stop, a Russian sentence with one, a Russian description");

    private static bool BelongsTo(string file, string path) => file.StartsWith(path + ".", StringComparison.Ordinal);

    private static bool IsRussian(string text) => text.Any(character => character is >= 'А' and <= 'я');
}
