using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Checking;
using SiteGen.Configuration;
using SiteGen.Courses;
using SiteGen.Execution.Caching;
using SiteGen.Parsing;
using SiteGen.Problems;
using SiteGen.Progress;
using SiteGen.Reporting;

namespace SiteGen.Execution;

/// <summary>What became of one lecture.</summary>
/// <param name="Run">Its outputs.</param>
/// <param name="Problems">What went wrong, at places in its file.</param>
/// <param name="Summary">Its cells and their times for reports; null when it has no cells.</param>
public sealed record LectureResult(LectureRun Run, ImmutableArray<Problem> Problems, LectureSummary? Summary)
{
    /// <summary>Nothing ran.</summary>
    public static LectureResult Empty { get; } = new(LectureRun.Empty, [], null);
}

/// <summary>Runs the lectures of a course, several at a time, or takes their runs from the cache.</summary>
public sealed class CourseRunner(ILectureRunner runner, ExecutionCache cache, IBuildProgress progress, BuildRequest request)
{
    private readonly ConcurrentDictionary<string, LectureJob> jobs = new(StringComparer.Ordinal);

    /// <summary>Says that a lecture will be run, so that workers get warm if there is no run of it in the cache.</summary>
    public Lecture Expect(Lecture lecture, SiteOptions options)
    {
        if (!lecture.Cells.IsEmpty)
        {
            var job = LectureJobFactory.Make(lecture, options, request.RunCells);
            jobs[lecture.Source.Path] = job;
            if (!cache.Find(lecture, job))
            {
                runner.Expect();
            }
        }

        return lecture;
    }

    /// <summary>
    /// Runs the lecture of each page, all of which were announced by <see cref="Expect"/>, and hands it to
    /// <paramref name="then"/> at once, while others still run. Pages with many cells come first, because the last one to
    /// start decides when all are done.
    /// </summary>
    /// <returns>
    /// What <paramref name="then"/> returned, in the order of the pages. With <see cref="BuildRequest.FailFast"/> the pages
    /// that were not done when the first one failed are missing.
    /// </returns>
    public async Task<ImmutableArray<T>> RunAsync<T>(
        Course course, Func<CoursePage, LectureResult, T> then, CancellationToken cancellation)
    {
        var done = new ConcurrentDictionary<CoursePage, T>(ReferenceEqualityComparer.Instance);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = stop.Token };
        try
        {
            await Parallel.ForEachAsync(LongestFirst(course), parallel, async (page, token) =>
            {
                var result = await RunAsync(page.Lecture, token);
                done[page] = then(page, result);
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

        cache.Trim();
        return [.. course.Pages.Where(done.ContainsKey).Select(page => done[page])];
    }

    private static IEnumerable<CoursePage> LongestFirst(Course course) =>
        course.Pages.OrderByDescending(page => page.Lecture.Cells.Length);

    private async Task<LectureResult> RunAsync(Lecture lecture, CancellationToken cancellation)
    {
        if (lecture.Cells.IsEmpty)
        {
            return LectureResult.Empty;
        }

        var job = jobs[lecture.Source.Path];
        if (cache.Take(job) is { } kept)
        {
            return Judge(lecture, job, kept);
        }

        progress.LectureStarted(job.Name, job.Cells.Length);
        var told = new ToldProgress(progress, job.Name);
        var run = await runner.RunAsync(job, told, cancellation);
        cache.Keep(lecture, job, run);
        var result = Judge(lecture, job, run);
        progress.LectureFinished(job.Name, HasError(result));
        return result;
    }

    private LectureResult Judge(Lecture lecture, LectureJob job, LectureRun run) =>
        new(run, Check(lecture, job.Mode, run), Summarize(lecture, run));

    private ImmutableArray<Problem> Check(Lecture lecture, RunMode mode, LectureRun run)
    {
        var problems = RunChecker.Check(lecture, mode, run);
        if (!request.Accept || !run.IsComplete)
        {
            return problems;
        }

        OutputAcceptor.Accept(lecture, run);
        return [.. problems.Where(problem => problem.Code != ExecutionProblems.OutputDiffers.Code)];
    }

    private static LectureSummary Summarize(Lecture lecture, LectureRun run)
    {
        // A process may die between two cells; then the cell before is there twice.
        var seconds = run.Cells.GroupBy(cell => cell.Index).ToDictionary(group => group.Key, group => (double?)group.Sum(c => c.Seconds));
        return new LectureSummary(lecture.Source.Path, [.. lecture.Cells.Select(cell => new CellSummary(
            cell.Index,
            cell.Positions.Start,
            cell.Positions.Translate(cell.Positions.LineOffsets.Length, 1).Line,
            seconds.GetValueOrDefault(cell.Index)))]);
    }

    private static bool HasError(LectureResult result) => result.Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Unlike <see cref="Progress{T}"/> it reports on the caller's thread, so nothing is said after the end.</summary>
    private sealed class ToldProgress(IBuildProgress progress, string lecture) : IProgress<WorkerMessage>
    {
        public void Report(WorkerMessage value)
        {
            switch (value)
            {
                case CellStarted started:
                    progress.CellStarted(lecture, started.Index);
                    break;
                case CellProgress said:
                    progress.CellProgressed(lecture, said.Text);
                    break;
            }
        }
    }
}
