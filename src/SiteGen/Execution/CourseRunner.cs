using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Checking;
using SiteGen.Configuration;
using SiteGen.Parsing;
using SiteGen.Problems;
using SiteGen.Progress;

namespace SiteGen.Execution;

/// <summary>What became of one lecture.</summary>
/// <param name="Run">Its outputs.</param>
/// <param name="Problems">What went wrong, at places in its file.</param>
public sealed record LectureResult(LectureRun Run, ImmutableArray<Problem> Problems)
{
    /// <summary>Nothing ran.</summary>
    public static LectureResult Empty { get; } = new(LectureRun.Empty, []);
}

/// <summary>Runs the lectures of a course, several at a time.</summary>
public sealed class CourseRunner(ILectureRunner runner, IBuildProgress progress, BuildRequest request)
{
    /// <summary>
    /// One result for each lecture, by the path of its file. With <see cref="BuildRequest.FailFast"/> the lectures that had
    /// not ended when the first one failed are empty.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, LectureResult>> RunAsync(
        IEnumerable<Lecture> lectures, SiteOptions options, CancellationToken cancellation)
    {
        var results = new ConcurrentDictionary<string, LectureResult>(StringComparer.Ordinal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = stop.Token };
        try
        {
            await Parallel.ForEachAsync(lectures.Where(lecture => !lecture.Cells.IsEmpty), parallel, async (lecture, token) =>
            {
                var result = await RunAsync(lecture, options, token);
                results[lecture.Source.Path] = result;
                if (request.FailFast && HasError(result))
                {
                    await stop.CancelAsync();
                }
            });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Fail-fast stopped the other lectures.
        }

        return results;
    }

    private async Task<LectureResult> RunAsync(Lecture lecture, SiteOptions options, CancellationToken cancellation)
    {
        var job = LectureJobFactory.Make(lecture, options, request.RunCells);
        progress.LectureStarted(job.Name, job.Cells.Length);
        var cellStarted = new CellProgress(progress, job.Name);
        var run = await runner.RunAsync(job, cellStarted, cancellation);
        var result = new LectureResult(run, RunChecker.Check(lecture, job.Mode, run));
        progress.LectureFinished(job.Name, HasError(result));
        return result;
    }

    private static bool HasError(LectureResult result) => result.Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Unlike <see cref="Progress{T}"/> it reports on the caller's thread, so nothing is said after the end.</summary>
    private sealed class CellProgress(IBuildProgress progress, string lecture) : IProgress<int>
    {
        public void Report(int value) => progress.CellStarted(lecture, value);
    }
}
