namespace LectureKit.Tests.Gallery;

/// <summary>
/// One entry of the gallery: a test, a picture and a piece of documentation at once. It stands on a public static
/// method without parameters whose body is exactly what an author would type into a cell, except that the value shown is
/// returned.
/// </summary>
/// <param name="name">Heading in the gallery, in Russian.</param>
/// <param name="sentence">What it is good for, one Russian sentence.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RecipeAttribute(string name, string sentence) : Attribute
{
    /// <summary>Heading in the gallery, in Russian.</summary>
    public string Name { get; } = name;

    /// <summary>What it is good for, one Russian sentence.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>Alternative text of the picture, in Russian; needed where the value does not describe itself.</summary>
    public string? Alt { get; init; }
}
