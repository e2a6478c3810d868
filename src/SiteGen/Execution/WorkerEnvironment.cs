using System.Diagnostics;

namespace SiteGen.Execution;

/// <summary>
/// The environment variables that the author's code may see. Building a site runs its code, so tokens and other secrets of
/// the parent's environment are kept from it.
/// </summary>
internal static class WorkerEnvironment
{
    private static readonly string[] Names =
    [
        "APPDATA", "HOME", "LANG", "LC_ALL", "LECTUREKIT_DEVICE", "LD_LIBRARY_PATH", "LOCALAPPDATA", "NUGET_PACKAGES",
        "NUMBER_OF_PROCESSORS", "PATH", "PATHEXT", "PROCESSOR_ARCHITECTURE", "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TMP",
        "TMPDIR", "TZ", "USERPROFILE", "WINDIR", "XDG_CACHE_HOME",
    ];

    private static readonly string[] Prefixes = ["CUDA_", "DOTNET_", "KMP_", "MKL_", "NVIDIA_", "OMP_", "OPENBLAS_"];

    /// <summary>
    /// Settings for a process that lives a few seconds, unless the user has chosen otherwise. Waiting longer before hot
    /// methods are compiled again, and not spinning between the small operations of a lecture, each save about a tenth of
    /// the processor time of a cold build; the socket for debuggers would stay behind in the folder for temporary files when
    /// the process is ended.
    /// </summary>
    private static readonly (string Name, string Value)[] Defaults =
    [
        ("DOTNET_EnableDiagnostics_IPC", "0"),
        ("DOTNET_TC_CallCountingDelayMs", "1000"),
        ("OMP_WAIT_POLICY", "PASSIVE"),
    ];

    /// <summary>The harmless ones that change what libraries compute; the others only say where things are.</summary>
    private static readonly string[] Deciding =
    [
        "CUDA_", "DOTNET_Enable", "DOTNET_PreferredVectorBitWidth", "DOTNET_SYSTEM_GLOBALIZATION_", "KMP_", "MKL_", "OMP_", "OPENBLAS_",
    ];

    /// <summary>Whether every worker sees the variable, whatever <c>site.json</c> says.</summary>
    public static bool IsHarmless(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the outputs of a lecture may depend on the variable though its code does not ask for it.</summary>
    public static bool Decides(string name) =>
        Deciding.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        && !name.StartsWith("DOTNET_EnableDiagnostics", StringComparison.OrdinalIgnoreCase)
        && !Defaults.Any(own => own.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Removes from a process about to start everything but the harmless variables and those allowed.</summary>
    public static void Restrict(ProcessStartInfo start, IReadOnlyCollection<string> allowed)
    {
        foreach (var name in start.Environment.Keys.Where(name => !IsHarmless(name) && !allowed.Contains(name)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Defaults)
        {
            start.Environment.TryAdd(name, value);
        }
    }
}
