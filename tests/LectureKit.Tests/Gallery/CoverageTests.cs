using Microsoft.CodeAnalysis;

namespace LectureKit.Tests.Gallery;

/// <summary>Whatever LectureKit offers can be seen in the gallery.</summary>
public sealed class CoverageTests
{
    private const string ReadsFiles = "reads a file beside the page, and a recipe is nothing but its code";

    /// <summary>Types that no recipe needs to use, with the reason.</summary>
    private static readonly Dictionary<string, string> TypesLeftOut = new()
    {
        [nameof(ComputeMemory)] = "its numbers are those of the machine",
        [nameof(OutputForm)] = "what formatters give to the program that runs lectures, not to an author",
    };

    /// <summary>Methods that no recipe needs to call, as <c>Type.Method</c>, with the reason.</summary>
    private static readonly Dictionary<string, string> MethodsLeftOut = new()
    {
        ["Data.Csv"] = ReadsFiles,
        ["Data.Lines"] = ReadsFiles,
        ["Data.Npy"] = ReadsFiles,
        ["Data.Npz"] = ReadsFiles,
        ["Data.Path"] = ReadsFiles,
        ["Data.Text"] = ReadsFiles,
        ["TensorExtensions.Deconstruct"] = "called by 'var (a, b) = tensor', which is in a recipe",
        ["TensorExtensions.GetEnumerator"] = "called by 'foreach', which is in a recipe",
    };

    /// <summary>Types whose methods hand on to methods of the same names; one recipe is enough for both.</summary>
    private static readonly (string One, string Other)[] Mirrors = [("PlotFunctions", "Axes")];

    [Fact]
    public void Recipes_compile_as_cells_do()
    {
        RecipeSymbols.Read(out var faults);
        Violations.None(faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Uses_are_seen()
    {
        var used = RecipeSymbols.Read(out _);
        Assert.Contains((nameof(DisplayExtensions), nameof(DisplayExtensions.Display)), used.Methods);
        Assert.Contains((nameof(DisplayFunctions), nameof(DisplayFunctions.Display)), used.Methods);
        Assert.Contains(nameof(Latex), used.Types);
        Assert.DoesNotContain(nameof(OutputForm), used.Types);
    }

    [Fact]
    public void Every_type_is_in_a_recipe()
    {
        var used = RecipeSymbols.Read(out _).Types;
        Violations.None(PublicSurface.Types
            .Where(type => !used.Contains(type.Name) && !TypesLeftOut.ContainsKey(type.Name))
            .Select(type => type.Name));
    }

    [Fact]
    public void Every_method_is_in_a_recipe()
    {
        var used = RecipeSymbols.Read(out _).Methods;
        Violations.None(
            from name in AllMethods()
            where !MethodsLeftOut.ContainsKey(name)
            let type = name.Split('.')[0]
            let method = name.Split('.')[1]
            where !Namesakes(type).Any(namesake => used.Contains((namesake, method)))
            select name);
    }

    [Fact]
    public void What_is_left_out_exists()
    {
        var types = PublicSurface.Types.Select(type => type.Name);
        Violations.None(TypesLeftOut.Keys.Except(types));
        Violations.None(MethodsLeftOut.Keys.Except(AllMethods()));
    }

    private static IEnumerable<string> AllMethods() => PublicSurface.Types
        .Where(type => !TypesLeftOut.ContainsKey(type.Name))
        .SelectMany(type => PublicSurface.MembersOf(type).Where(IsFeature).Select(method => $"{type.Name}.{method.Name}"))
        .Distinct();

    private static IEnumerable<string> Namesakes(string type) =>
    [
        type,
        .. Mirrors.Where(mirror => mirror.One == type).Select(mirror => mirror.Other),
        .. Mirrors.Where(mirror => mirror.Other == type).Select(mirror => mirror.One),
    ];

    /// <summary>Methods that somebody calls by name: no constructors, operators, overrides, or parts of an
    /// interface.</summary>
    private static bool IsFeature(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } method
        && !method.ContainingType.AllInterfaces
            .SelectMany(face => face.GetMembers())
            .Select(method.ContainingType.FindImplementationForInterfaceMember)
            .Contains(method, SymbolEqualityComparer.Default);
}
