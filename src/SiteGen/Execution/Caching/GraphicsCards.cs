using System.Text;

namespace SiteGen.Execution.Caching;

/// <summary>
/// The graphics cards that torch might find. It must not be loaded to ask it, so files of the driver tell; at worst a lecture
/// runs once more than it has to.
/// </summary>
internal static class GraphicsCards
{
    private const string DriverFolder = "/proc/driver/nvidia";

    /// <summary>Driver and cards, or nothing when this build of the program has no CUDA or the machine no driver.</summary>
    /// <param name="dependencies">The list of packages of the program.</param>
    public static string Describe(byte[] dependencies)
    {
        if (dependencies.AsSpan().IndexOf("libtorch-cuda"u8) < 0)
        {
            return "";
        }

        if (OperatingSystem.IsWindows())
        {
            var driver = new FileInfo(Path.Combine(Environment.SystemDirectory, "nvcuda.dll"));
            return driver.Exists ? $"cuda {driver.Length}" : "";
        }

        return File.Exists("/dev/nvidiactl") || Directory.Exists(DriverFolder) ? $"cuda {Described()}" : "";
    }

    /// <summary>The driver's own words, which name its version and the cards; empty where they cannot be read.</summary>
    private static string Described()
    {
        var text = new StringBuilder();
        try
        {
            text.Append(File.ReadLines(Path.Combine(DriverFolder, "version")).FirstOrDefault());
            var cards = Directory.EnumerateFiles(Path.Combine(DriverFolder, "gpus"), "information", SearchOption.AllDirectories);
            foreach (var model in cards.Order(StringComparer.Ordinal).Select(Model))
            {
                text.Append(" + ").Append(model);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A container may hide it; that there is a card is known all the same.
        }

        return text.ToString();
    }

    private static string? Model(string information) =>
        File.ReadLines(information).FirstOrDefault(line => line.StartsWith("Model:", StringComparison.Ordinal))?["Model:".Length..].Trim();
}
