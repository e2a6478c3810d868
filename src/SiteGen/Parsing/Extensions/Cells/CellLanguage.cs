using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>The names by which a fence or an inline expression becomes a cell.</summary>
internal static class CellLanguage
{
    private static readonly string[] Names = ["csharp", "cs", "c#"];

    public static bool Is(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is so near to <c>csharp</c> that a slip is more likely than another language.</summary>
    public static bool IsNearly(string name) => name.Length > 3 && NearestName.Find(name, Names) == "csharp";
}
