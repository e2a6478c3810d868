using System.Runtime.InteropServices;

namespace SiteGen.Execution;

/// <summary>
/// A worker and whatever its cells start. A process whose parent has died belongs to the system, and nothing but its group
/// tells where it came from. Windows has no such groups; there only the tree of a living worker is ended.
/// </summary>
internal static partial class ProcessGroup
{
    private const int KillSignal = 9;

    /// <summary>Makes this process the leader of a group of its own, apart from the terminal of its parent.</summary>
    public static void Lead()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetSession();
        }
    }

    /// <summary>Ends every process of the group that <paramref name="leader"/> leads or led.</summary>
    public static void Kill(int leader)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Kill(-leader, KillSignal);
        }
    }

    /// <summary>Ends this process and its group.</summary>
    public static void KillOwn() => Kill(Environment.ProcessId);

    [LibraryImport("libc", EntryPoint = "setsid")]
    private static partial int SetSession();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
