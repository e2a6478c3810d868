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

    /// <summary>Removes from a process about to start everything but the harmless variables and those allowed.</summary>
    public static void Restrict(ProcessStartInfo start, IReadOnlyCollection<string> allowed)
    {
        foreach (var name in start.Environment.Keys.Where(name => !IsHarmless(name) && !allowed.Contains(name)).ToList())
        {
            start.Environment.Remove(name);
        }
    }

    private static bool IsHarmless(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
