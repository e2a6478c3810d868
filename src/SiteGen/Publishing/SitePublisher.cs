using System.Collections.Immutable;

namespace SiteGen.Publishing;

/// <summary>
/// Puts a built site into its folder. Each file changes in one step, unchanged files keep their time stamp, files of
/// earlier builds that the site no longer has go, and nothing else is touched.
/// </summary>
/// <remarks>
/// Killed at any moment it leaves whole files only, and a manifest that names at least all files of ours: new files are
/// written aside first, then the manifest names old and new ones, then files are moved into place, then stale ones go.
/// Until the first file is moved the old site is untouched.
/// </remarks>
public static class SitePublisher
{
    /// <summary>Makes the output folder hold the files; does nothing when one of them has a problem.</summary>
    /// <exception cref="IOException">The system does not let us write.</exception>
    public static PublishSummary Publish(string outputFolder, IEnumerable<OutputFile> files)
    {
        using var folder = OutputFolder.Open(outputFolder);
        ImmutableArray<OutputFile> sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var ours = folder.Manifest.Read();
        var plan = PublishPlan.Of(folder, sorted, ours);
        if (!plan.Problems.IsEmpty)
        {
            return new PublishSummary(0, 0, 0, plan.Problems);
        }

        var staged = Stage(folder, plan.Changed);
        var paths = sorted.Select(file => file.Path).ToImmutableSortedSet(StringComparer.Ordinal);
        if (!paths.SetEquals(ours))
        {
            folder.Manifest.Write(ours.Union(paths));
        }

        var removed = folder.Remove(plan.Blocking);
        MoveIntoPlace(folder, staged);
        removed += folder.Remove(plan.Stale);
        if (!paths.SetEquals(ours))
        {
            folder.Manifest.Write(paths);
        }

        return new PublishSummary(plan.Changed.Length, plan.Unchanged, removed, []);
    }

    private static ImmutableArray<(string From, string To)> Stage(OutputFolder folder, ImmutableArray<OutputFile> files)
    {
        // What a killed build left aside is of no use to anyone.
        if (Directory.Exists(folder.Staging))
        {
            Directory.Delete(folder.Staging, recursive: true);
        }

        if (files.IsEmpty)
        {
            return [];
        }

        Directory.CreateDirectory(folder.Staging);
        ImmutableArray<(string From, string To)> moves =
        [
            .. files.Select((file, index) => (Path.Combine(folder.Staging, $"{index}"), folder.FullPath(file.Path))),
        ];
        foreach (var (file, move) in files.Zip(moves))
        {
            using var stream = File.Create(move.From);
            stream.Write(file.Bytes.Span);
        }

        return moves;
    }

    private static void MoveIntoPlace(OutputFolder folder, ImmutableArray<(string From, string To)> moves)
    {
        foreach (var (from, to) in moves)
        {
            // An empty folder may be left where a file must be; one that is not empty makes this fail, as it should.
            if (Directory.Exists(to))
            {
                Directory.Delete(to);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Move(from, to, overwrite: true);
        }

        if (Directory.Exists(folder.Staging))
        {
            Directory.Delete(folder.Staging);
        }
    }
}
