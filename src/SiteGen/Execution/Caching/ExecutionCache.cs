using System.Collections.Concurrent;
using System.Collections.Immutable;
using LectureKit;
using SiteGen.Checking;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Parsing;
using SiteGen.Publishing;

namespace SiteGen.Execution.Caching;

/// <summary>
/// The runs of earlier builds. A run is found by its key (<see cref="CacheKeyMaker"/>), and it is good for this build if all that
/// it read besides is as it was. Only runs without an unexpected fault are kept.
/// </summary>
public sealed class ExecutionCache
{
    private const string Damaged = "its entry in the cache was damaged";

    private readonly ConcurrentDictionary<string, Lookup> lookups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CacheVerdict> verdicts = new(StringComparer.Ordinal);
    private readonly BuildRequest request;
    private readonly SiteOptions options;
    private readonly CacheSurroundings surroundings;
    private readonly CacheKeyMaker keys;
    private readonly CacheFolder folder;

    /// <param name="request">The build.</param>
    /// <param name="options">The site's options.</param>
    /// <param name="surroundings">Program and machine.</param>
    public ExecutionCache(BuildRequest request, SiteOptions options, CacheSurroundings surroundings)
    {
        (this.request, this.options, this.surroundings) = (request, options, surroundings);
        keys = new CacheKeyMaker(surroundings, options.Environment);
        folder = new CacheFolder(Path.Combine(request.SiteFolder, OutputCleaner.CacheFolder, "sitegen"), options.Cache.Limit);
    }

    /// <summary>Why each lecture ran or did not have to, sorted by file.</summary>
    public ImmutableArray<CacheVerdict> Verdicts => [.. verdicts.Values.OrderBy(verdict => verdict.Lecture, StringComparer.Ordinal)];

    /// <summary>Looks whether there is a run for a lecture.</summary>
    public bool Find(Lecture lecture, LectureJob job)
    {
        var lookup = LookUp(lecture, job);
        lookups[job.Name] = lookup;
        return lookup.MissReason is null;
    }

    /// <summary>The run that was found, or null when there is none.</summary>
    public LectureRun? Take(LectureJob job)
    {
        if (lookups[job.Name] is not { Key: { } key, MissReason: null } lookup)
        {
            return null;
        }

        if (folder.Read(key.Value) is { } run && run.Cells.Length == job.Cells.Length)
        {
            verdicts[job.Name] = new(job.Name, true, "", null);
            if (folder.ReadTrail(job.Name)?.Value != key.Value)
            {
                Try(() => folder.WriteTrail(job.Name, key));
            }

            return run;
        }

        lookups[job.Name] = lookup with { MissReason = Damaged };
        return null;
    }

    /// <summary>Keeps a run that was made because none was found, if it may be kept.</summary>
    public void Keep(Lecture lecture, LectureJob job, LectureRun run)
    {
        var lookup = lookups[job.Name];
        var failed = HasFailed(lecture, job, run);
        var byCode = job.Mode == RunMode.Run && !failed && lookup.Key is not null ? run.Obstacle : null;
        var obstacle = failed ? "it failed" : byCode is not null
            ? $"line {LineOf(lecture, byCode)} {byCode.Reason}"
            : Write(lookup.Key, job, run);
        verdicts[job.Name] = new(job.Name, false, lookup.MissReason!, lookup.Key is null ? null : obstacle)
        {
            IsByCode = byCode is not null,
        };
    }

    /// <summary>To be called at the end of a build: removes what is too much.</summary>
    public void Trim() => folder.Trim();

    private static bool HasFailed(Lecture lecture, LectureJob job, LectureRun run) =>
        (job.Mode == RunMode.Run ? !run.IsComplete : run.Cells.Length != job.Cells.Length)
        || RunChecker.FailsUnexpectedly(lecture, run);

    private static int LineOf(Lecture lecture, RunObstacle obstacle) =>
        lecture.Cells[obstacle.Cell].Positions.Translate(obstacle.Line, 1).Line;

    private Lookup LookUp(Lecture lecture, LectureJob job)
    {
        if (!request.UseCache || !lecture.FrontMatter.Cache)
        {
            return new(null, request.UseCache ? "'cache: false' in its head" : "the cache is off");
        }

        var key = keys.Make(job);
        if (folder.ReadHeader(key.Value) is { } header)
        {
            return new(key, ChangedRead(job, header.Reads));
        }

        if (folder.Has(key.Value))
        {
            return new(key, Damaged);
        }

        var before = folder.ReadTrail(job.Name);
        return new(key, before is null
            ? "nothing was kept of it"
            : KeyComparison.Describe(before, key, lecture) ?? "what was kept is gone");
    }

    /// <summary>The first file that a kept run would read otherwise today; null when there is none.</summary>
    private string? ChangedRead(LectureJob job, ImmutableArray<FileRead> reads)
    {
        if (reads.IsEmpty)
        {
            return null;
        }

        var site = RealPath.Of(request.SiteFolder) ?? request.SiteFolder;
        var page = RealPath.Of(job.WorkingDirectory) ?? job.WorkingDirectory;
        var changed = reads.OrderBy(IsFolder).FirstOrDefault(read =>
            Path.GetFullPath(read.Path, page) is var path && (!RealPath.IsInside(path, site) || Checksum(path) != read.Sha256));
        return changed is null ? null : IsFolder(changed) ? $"the list of files in {changed.Path} changed" : $"{changed.Path} changed";
    }

    private static bool IsFolder(FileRead read) => read.Path.EndsWith('/');

    private static string? Checksum(string path)
    {
        try
        {
            return DataReads.Sha256Of(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    private string? Write(CacheKey? key, LectureJob job, LectureRun run)
    {
        if (key is null)
        {
            return null;
        }

        // What lies in the folder 'data' may have changed since the key was made.
        return new CacheKeyMaker(surroundings, options.Environment).Make(job).Value != key.Value
            ? "its data changed while it ran"
            : Try(() =>
            {
                folder.Write(key.Value, run);
                folder.WriteTrail(job.Name, key);
            });
    }

    /// <summary>A cache that cannot be written costs time only; the answer says why it cannot.</summary>
    private static string? Try(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    /// <param name="Key">The lecture's key; null when the cache is not for it.</param>
    /// <param name="MissReason">Why there is no run; null when there is one.</param>
    private sealed record Lookup(CacheKey? Key, string? MissReason);
}
