using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace SiteGen.Execution.Worker;

/// <summary>What every cell may use without asking: the framework, TorchSharp, ScottPlot, SkiaSharp and LectureKit.</summary>
internal static class ScriptReferences
{
    /// <summary>
    /// The first submission of every session. Its <c>using</c>s last for the whole page, and it makes the script state that
    /// keeps what the first real cell assigned before it threw. A member of it comes before what a <c>using</c> brings, and is no
    /// type: so <c>Plot.Line(…)</c> and, after <c>using ScottPlot;</c>, <c>new Plot()</c> both mean what they say.
    /// </summary>
    public const string Preamble = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using LectureKit;
        using TorchSharp;
        using static LectureKit.DisplayFunctions;
        using static TorchSharp.torch;
        using Axes = LectureKit.Axes;
        using F = TorchSharp.torch.nn.functional;
        PlotFunctions Plot => DisplayFunctions.Plot;
        """;

    private static readonly string[] LectureLibraries =
        ["LectureKit.dll", "TorchSharp.dll", "ScottPlot.dll", "SkiaSharp.dll"];

    /// <summary>
    /// Debug code on purpose: optimised code may report an exception at a neighbouring line or lose the frame of a small
    /// function, and the line is what the author needs.
    /// </summary>
    public static ScriptOptions Options { get; } = ScriptOptions.Default
        .WithReferences(FrameworkAssemblies().Concat(LectureAssemblies()).Select(Reference))
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithEmitDebugInformation(true)
        .WithFileEncoding(Encoding.UTF8)
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithAllowUnsafe(true)
        .WithWarningLevel(4);

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);

    private static IEnumerable<string> FrameworkAssemblies()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory.EnumerateFiles(folder, "*.dll")
            .Where(path => IsManagedFrameworkAssembly(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> LectureAssemblies() =>
        LectureLibraries.Select(name => Path.Combine(AppContext.BaseDirectory, name));

    private static bool IsManagedFrameworkAssembly(string name) =>
        name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll"
        || (name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native.", StringComparison.Ordinal));
}
