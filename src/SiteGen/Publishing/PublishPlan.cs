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
        var problems = PathProblems(files).ToList();
        if (problems.Count > 0)
        {
            return new PublishPlan([], 0, [], [], [.. problems]);
        }

        var stale = ours.Except(files.Select(file => file.Path));
        var states = files.Select(file => (File: file, State: StateOf(folder, file, ours, stale))).ToList();
        problems.AddRange(states.Where(pair => pair.State == FileState.Foreign).Select(pair => Foreign(pair.File.Path)));
        var folders = files.SelectMany(file => OutputPath.Prefixes(file.Path)).ToHashSet(StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var blocking = stale.Where(path => folders.Contains(path) || OutputPath.Prefixes(path).Any(paths.Contains)).ToImmutableArray();
        return new PublishPlan(
            [.. states.Where(pair => pair.State == FileState.Different).Select(pair => pair.File)],
            states.Count(pair => pair.State == FileState.Same),
            blocking,
            [.. stale.Except(blocking)],
            [.. problems]);
    }

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
        var fileAbove = OutputPath.Prefixes(file.Path).FirstOrDefault(part => File.Exists(folder.FullPath(part)));
        if (OutputPath.LinkOnTheWay(folder, file.Path) is not null || (fileAbove is not null && !stale.Contains(fileAbove)))
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

        var same = new FileInfo(fullPath).Length == file.Bytes.Length && File.ReadAllBytes(fullPath).AsSpan().SequenceEqual(file.Bytes.Span);
        return same ? FileState.Same : ours.Contains(file.Path) ? FileState.Different : FileState.Foreign;
    }

    /// <summary>Whether a folder that must become a file holds nothing but files that will be removed.</summary>
    private static bool HoldsOnly(OutputFolder folder, string path, ImmutableSortedSet<string> stale) =>
        Directory.EnumerateFiles(folder.FullPath(path), "*", SearchOption.AllDirectories)
            .All(inside => stale.Contains(Path.GetRelativePath(folder.Root, inside).Replace(Path.DirectorySeparatorChar, '/')));

    private static IEnumerable<Problem> PathProblems(ImmutableArray<OutputFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (!OutputPath.IsPossible(path))
            {
                yield return FileProblems.OutputPath.At(Start(path), $"The path '{path}' is not possible in the built site");
            }
            else if (!seen.TryAdd(path, path))
            {
                var what = seen[path] == path ? "is there twice" : $"differs from '{seen[path]}' only in case";
                yield return FileProblems.OutputPath.At(Start(path), $"The path '{path}' of the built site {what}");
            }
        }

        foreach (var (path, above) in files.SelectMany(file => OutputPath.Prefixes(file.Path).Select(above => (file.Path, above))))
        {
            if (seen.ContainsKey(above))
            {
                yield return FileProblems.OutputPath.At(Start(path), $"The path '{path}' of the built site needs a folder where '{above}' is a file");
            }
        }
    }

    private static Problem Foreign(string path) => FileProblems.ForeignFile.At(
        Start(path),
        $"A file in the output folder that 'sitegen' did not write stands in the way of '{path}'",
        "move it away, or name another folder with '--output'");

    private static SourceLocation Start(string path) => new(path, 1, 1);
}
