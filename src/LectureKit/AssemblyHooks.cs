using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LectureKit;

/// <summary>
/// Prepares TorchSharp and ScottPlot at the moment when they are loaded, for a cell may use either before it touches
/// anything
/// of ours, and a lecture that uses neither shall pay for neither.
/// </summary>
internal static class AssemblyHooks
{
    private static readonly ConcurrentDictionary<string, bool> Loaded = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Assembly, bool> Prepared = new();

    /// <summary>Whether an assembly has been loaded; true for none at all.</summary>
    public static bool IsLoaded(string? name) => name is null || Loaded.ContainsKey(name);

    /// <summary>Begins to listen; runs by itself before anything else of this assembly.</summary>
#pragma warning disable CA2255 // Whatever of LectureKit is used first, the hooks have to be there.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Install()
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Prepare(loaded.LoadedAssembly);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            Prepare(assembly);
        }
    }

    private static void Prepare(Assembly assembly)
    {
        // An assembly that is loaded just now is seen both by the event and by the look at all of them.
        if (!Prepared.TryAdd(assembly, true))
        {
            return;
        }

        var name = assembly.GetName().Name ?? "";
        Loaded[name] = true;
        switch (name)
        {
            case "TorchSharp":
                NativeTorch.Serve(assembly);
                break;
            case "ScottPlot":
                ChartFonts.Register();
                break;
        }
    }
}
