using System.Collections.Immutable;
using System.Reflection;

namespace LectureKit.Tests.Gallery;

/// <summary>A recipe that was found in this assembly.</summary>
/// <param name="Group">Page of the gallery.</param>
/// <param name="Topic">Name of its class without <c>Recipes</c>.</param>
/// <param name="Method">The method.</param>
/// <param name="About">Name and sentence.</param>
internal sealed record Recipe(GalleryGroup Group, string Topic, MethodInfo Method, RecipeAttribute About)
{
    private const string Ending = "Recipes";

    /// <summary>All recipes: by page, then by topic, then as they stand in the file.</summary>
    public static ImmutableArray<Recipe> All { get; } =
    [
        .. from type in typeof(Recipe).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let about = method.GetCustomAttribute<RecipeAttribute>()
           where about is not null
           let recipe = Of(type, method, about)
           orderby GalleryGroup.All.IndexOf(recipe.Group), recipe.Topic, method.MetadataToken
           select recipe,
    ];

    /// <summary>Its name in tests and files: <c>Basics/Table/Records</c>.</summary>
    public string Path => $"{Group.Folder}/{Topic}/{Method.Name}";

    /// <summary>The recipe of a path.</summary>
    public static Recipe At(string path) => All.Single(recipe => recipe.Path == path);

    private static Recipe Of(Type type, MethodInfo method, RecipeAttribute about)
    {
        var folder = type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..];
        if (!type.Name.EndsWith(Ending, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{type}: the name of a class of recipes ends in '{Ending}'.");
        }

        return new Recipe(GalleryGroup.Of(folder), type.Name[..^Ending.Length], method, about);
    }
}
