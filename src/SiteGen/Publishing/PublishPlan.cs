using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Publishing;

/// <summary>What publishing would change, decided before anything is changed.</summary>
/// <param name="Changed">Files that are new or different, sorted by path.</param>
/// <param name="Unchanged">Number of files that are there already.</param>
/// <param name="Blocking">Files of earlier builds that stand where a folder must be, or the other way round.</param>
/// <param name="Stale">Other files of earlier builds that the site no longer has.</param>
/// <param name="Problems">Why the plan must not be carried out.</param>
public sealed record PublishPlan(
    ImmutableArray<OutputFile> Changed,
    int Unchanged,
    ImmutableArray<string> Blocking,
    ImmutableArray<string> Stale,
    ImmutableArray<Problem> Problems)
{
    /// <summary>Compares the files with the folder and with what earlier builds wrote there.</summary>
    public static PublishPlan Of(OutputFolder folder, ImmutableArray<OutputFile> files, ImmutableSortedSet<string> ours)
    {
        var impossible = Check(files);
        if (!impossible.IsEmpty)
        {
            return new PublishPlan([], 0, [], [], impossible);
        }

        var stale = ours.Except(files.Select(file => file.Path));
        var states = files.ToLookup(file => StateOf(folder, file, ours, stale));
        var folders = files.SelectMany(file => OutputPath.Prefixes(file.Path)).ToHashSet(StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var blocking = stale.Where(path => folders.Contains(path) || OutputPath.Prefixes(path).Any(paths.Contains));
        return new PublishPlan(
            [.. states[FileState.Different]],
            states[FileState.Same].Count(),
            [.. blocking],
            [.. stale.Except(blocking)],
            [.. states[FileState.Foreign].Select(file => Foreign(file.Path))]);
    }

    /// <summary>Paths that no folder can hold, whatever is in it.</summary>
    public static ImmutableArray<Problem> Check(ImmutableArray<OutputFile> files) => [.. PathProblems(files), .. FolderProblems(files)];

    private enum FileState
    {
        Same,
        Different,
        Foreign,
    }

    private static FileState StateOf(
        OutputFolder folder, OutputFile file, ImmutableSortedSet<string> ours, ImmutableSortedSet<string> stale)
    {
        var fullPath = folder.FullPath(file.Path);
        var filesAbove = OutputPath.Prefixes(file.Path).Where(part => File.Exists(folder.FullPath(part)));
        if (OutputPath.LinkOnTheWay(folder, file.Path) is not null || !filesAbove.All(stale.Contains))
        {
            return FileState.Foreign;
        }

        if (Directory.Exists(fullPath))
        {
            return HoldsOnly(folder, file.Path, stale) ? FileState.Different : FileState.Foreign;
        }

        if (!File.Exists(fullPath))
        {
            return FileState.Different;
        }

        if (Holds(fullPath, file.Bytes.Span))
        {
            return FileState.Same;
        }

        return ours.Contains(file.Path) ? FileState.Different : FileState.Foreign;
    }

    private static bool Holds(string fullPath, ReadOnlySpan<byte> bytes) =>
        new FileInfo(fullPath).Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(fullPath));

    /// <summary>Whether a folder that must become a file holds nothing but files that will be removed.</summary>
    private static bool HoldsOnly(OutputFolder folder, string path, ImmutableSortedSet<string> stale) =>
        Directory.EnumerateFiles(folder.FullPath(path), "*", SearchOption.AllDirectories)
            .Select(inside => Path.GetRelativePath(folder.Root, inside).Replace(Path.DirectorySeparatorChar, '/'))
            .All(stale.Contains);

    private static IEnumerable<Problem> PathProblems(ImmutableArray<OutputFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (!OutputPath.IsPossible(path))
            {
                yield return Impossible(path, "is not possible");
            }
            else if (!seen.TryAdd(path, path))
            {
                yield return Impossible(path, seen[path] == path ? "is there twice" : $"differs from '{seen[path]}' only in case");
            }
        }
    }

    private static IEnumerable<Problem> FolderProblems(ImmutableArray<OutputFile> files)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from file in files
            from folder in OutputPath.Prefixes(file.Path)
            where paths.Contains(folder)
            select Impossible(file.Path, $"needs a folder where '{folder}' is a file");
    }

    private static Problem Impossible(string path, string why) =>
        FileProblems.OutputPath.At(Start(path), $"The path '{path}' of the built site {why}");

    private static Problem Foreign(string path) => FileProblems.ForeignFile.At(
        Start(path),
        $"A file in the output folder that 'sitegen' did not write stands in the way of '{path}'",
        "move it away, or name another folder with '--output'");

    private static SourceLocation Start(string path) => new(path, 1, 1);
}
