using System.Collections;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LectureKit;

namespace SiteGen.Execution.Caching;

/// <summary>The program and the machine, as far as the outputs of lectures depend on them.</summary>
/// <param name="Program">Identity of SiteGen, whose workers run the code.</param>
/// <param name="Library">Identity of LectureKit.</param>
/// <param name="Packages">Identity of the packages: TorchSharp, libtorch, ScottPlot, Roslyn and all others.</param>
/// <param name="Runtime">The version of .NET.</param>
/// <param name="System">Operating system and processor architecture.</param>
/// <param name="Cards">The graphics cards that lectures could compute on; empty without any.</param>
/// <param name="Variables">The environment variables of this process.</param>
public sealed record CacheSurroundings(
    string Program,
    string Library,
    string Packages,
    string Runtime,
    string System,
    string Cards,
    IReadOnlyDictionary<string, string> Variables)
{
    private const string DependencyFile = "SiteGen.deps.json";

    /// <summary>Those of this process. Neither Roslyn nor torch is loaded to find them.</summary>
    public static CacheSurroundings Read()
    {
        var dependencies = Dependencies();
        return new(
            typeof(CacheSurroundings).Module.ModuleVersionId.ToString(),
            typeof(OutputForm).Module.ModuleVersionId.ToString(),
            Convert.ToHexStringLower(SHA256.HashData(dependencies)),
            RuntimeInformation.FrameworkDescription,
            $"{SystemName()}-{RuntimeInformation.ProcessArchitecture}",
            GraphicsCards.Describe(dependencies),
            Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal));
    }

    /// <summary>The list of all packages with their versions and checksums, which lies beside the program.</summary>
    private static byte[] Dependencies() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, DependencyFile));

    private static string SystemName() =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";
}
