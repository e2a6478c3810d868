using System.Globalization;
using System.Runtime.InteropServices;

namespace LectureKit;

/// <summary>Memory of the process as the operating system sees it, libtorch's included.</summary>
internal static class NativeMemory
{
    private static bool canTrim = OperatingSystem.IsLinux();

    /// <summary>Bytes of the process that are in memory now; some microseconds.</summary>
    public static long Resident
    {
        get
        {
            if (OperatingSystem.IsLinux())
            {
                var fields = File.ReadAllText("/proc/self/statm").Split(' ');
                return long.Parse(fields[1], CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            }

            return Environment.WorkingSet;
        }
    }

    /// <summary>Gives memory that C's allocator keeps for later back to the system, where there is a way to.</summary>
    public static void Trim()
    {
        if (!canTrim)
        {
            return;
        }

        try
        {
            _ = malloc_trim(0);
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library other than GNU's.
            canTrim = false;
        }
    }

    [DllImport("libc", ExactSpelling = true)]
    private static extern int malloc_trim(nuint pad);
}
