using System.Reflection;
using LectureKit.Tests.Gallery;

namespace LectureKit.Tests.Samples;

/// <summary>The recipes of this part give the same twice.</summary>
public sealed class RecipeTests
{
    public static TheoryData<string, string> Recipes => [.. typeof(RecipeAttribute).Assembly.GetTypes()
        .Where(type => type.Namespace is "LectureKit.Tests.Gallery.Samples" or "LectureKit.Tests.Gallery.Fitting")
        .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(RecipeAttribute))))
        .Select(method => (method.DeclaringType!.FullName!, method.Name))];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_recipe_gives_the_same_twice(string type, string name)
    {
        var method = Assembly.GetExecutingAssembly().GetType(type)!.GetMethod(name)!;
        var first = LectureHost.Format(method.Invoke(null, null));
        Assert.Null(first.FormatterFault);
        Assert.Equal(first.Forms, LectureHost.Format(method.Invoke(null, null)).Forms);
        TestContext.Current.TestOutputHelper?.WriteLine(first.Forms[^1].Data);
    }
}
