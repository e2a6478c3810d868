using System.Runtime.CompilerServices;

namespace LectureKit.Tests;

/// <summary>The repository that these tests belong to: recipes are read from it, expected files lie in it.</summary>
internal static class SourceFolder
{
    /// <summary>Absolute path of the folder with the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Absolute path of something in the repository.</summary>
    public static string Of(string path) => Path.Combine(Repository, path);

    /// <summary>Files below a folder of the repository, relative to it, sorted, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(Of(folder))
        ? Directory.EnumerateFiles(Of(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Of(folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
        : [];

    private static string FindRepository([CallerFilePath] string caller = "")
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
}
