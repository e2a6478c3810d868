using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SiteGen.Tests.CodeRules;

/// <summary>The files of this repository, for rules about them.</summary>
internal static class Repository
{
    private static readonly string[] GeneratedFolders = ["bin", "obj", "node_modules", "output", "TestResults"];

    private static readonly string[] BinaryExtensions = [".png", ".webp", ".woff2", ".ttf", ".ico", ".jpg", ".gz"];

    /// <summary>Absolute path of the folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of all files that are or would be in version control, sorted, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. (FromGit() ?? FromDisk()).Order(StringComparer.Ordinal)];

    /// <summary>The files without pictures and fonts.</summary>
    public static IEnumerable<string> TextFiles =>
        Files.Where(file => !BinaryExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot([CallerFilePath] string caller = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(caller) })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Lectures.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("The tests do not lie in the repository.");
    }

    private static string[]? FromGit()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var listed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            var files = listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            return git.ExitCode == 0 && files.Length > 0 ? [.. files.Where(file => File.Exists(Path.Combine(Root, file)))] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> FromDisk() => Directory
        .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(IsGenerated));

    private static bool IsGenerated(string name) => GeneratedFolders.Contains(name) || name is ".git" or ".cache" or ".vs";
}
