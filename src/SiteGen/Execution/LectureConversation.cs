using System.Collections.Immutable;
using System.Diagnostics;

namespace SiteGen.Execution;

/// <summary>Follows what a worker says about one lecture, watches the clock, and explains its death.</summary>
internal sealed class LectureConversation(
    WorkerProcess worker, MemoryGuard guard, LectureJob job, IProgress<WorkerMessage>? progress)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120);

    private readonly ImmutableArray<CellRun>.Builder cells = ImmutableArray.CreateBuilder<CellRun>();
    private readonly Stopwatch startClock = new();
    private readonly Stopwatch lectureClock = new();
    private readonly Stopwatch cellClock = new();
    private CellJob? current;
    private bool isAccepted;
    private bool isStray;

    /// <summary>
    /// Gives the worker a lecture and listens until it is over or the worker is dead; null when it died of something that
    /// is surely not this lecture's: another process has to run it.
    /// </summary>
    /// <exception cref="WorkerException">The worker says that it failed itself.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the worker is killed.</exception>
    public static async Task<LectureRun?> HoldAsync(
        WorkerProcess worker, LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation)
    {
        try
        {
            await worker.SendAsync(job);
            await using var guard = new MemoryGuard(worker, job.MemoryLimit);
            return await new LectureConversation(worker, guard, job, progress).FollowAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            worker.Kill();
            throw;
        }
    }

    private async Task<LectureRun?> FollowAsync(CancellationToken cancellation)
    {
        startClock.Start();
        while (true)
        {
            var (message, inTime) = await ReceiveAsync(cancellation);
            if (!inTime)
            {
                worker.Kill();
                return await EndAsync(TimeoutFault());
            }

            switch (message)
            {
                case LectureAccepted:
                    isAccepted = true;
                    worker.TakeStock();
                    break;
                case StrayFailed:
                    isStray = true;
                    break;
                case CellStarted started:
                    current = job.Cells.Single(cell => cell.Index == started.Index);
                    lectureClock.Start();
                    cellClock.Restart();
                    progress?.Report(started);
                    break;
                case CellProgress said:
                    progress?.Report(said);
                    break;
                case CellFinished finished:
                    cells.Add(finished.Cell);
                    current = null;
                    break;
                case LectureFinished done:
                    AddLate(done.Late);
                    return new LectureRun(cells.ToImmutable(), done.Device, done.DeviceName, done.IsComplete)
                    {
                        Reads = done.Reads,
                        Obstacle = done.Obstacle,
                    };
                case WorkerFailed failed:
                    throw new WorkerException(failed.Message);
                case null:
                    return await EndAsync(null);
            }
        }
    }

    private void AddLate(ImmutableArray<LateFault> faults)
    {
        foreach (var (cell, fault) in faults)
        {
            var at = cells.IndexOf(cells.First(run => run.Index == cell));
            cells[at] = cells[at] with { Faults = cells[at].Faults.Add(fault) };
        }
    }

    private async Task<(WorkerMessage? Message, bool InTime)> ReceiveAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var left = TimeLeft();
        if (left <= TimeSpan.Zero)
        {
            return (null, false);
        }

        patience.CancelAfter(left);
        try
        {
            return (await worker.ReceiveAsync(patience.Token), true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, false);
        }
    }

    /// <summary>
    /// Until the first cell starts, the worker may take its time, which is not the lecture's: a cold machine loads a lot.
    /// </summary>
    private TimeSpan TimeLeft()
    {
        if (!lectureClock.IsRunning)
        {
            return StartLimit - startClock.Elapsed;
        }

        var lecture = TimeSpan.FromSeconds(job.LimitSeconds) - lectureClock.Elapsed;
        if (current is { } cell)
        {
            var left = TimeSpan.FromSeconds(cell.LimitSeconds) - cellClock.Elapsed;
            return left < lecture ? left : lecture;
        }

        return lecture;
    }

    private CellFault TimeoutFault()
    {
        var ofCell = current is { } cell && cellClock.Elapsed.TotalSeconds >= cell.LimitSeconds;
        var message = !lectureClock.IsRunning
            ? $"The first cell is not even compiled after {Seconds(StartLimit.TotalSeconds)}"
            : ofCell ? $"The cell runs longer than its limit of {Seconds(current!.LimitSeconds)}"
            : $"The lecture runs longer than its limit of {Seconds(job.LimitSeconds)}";
        return new CellFault(FaultKind.Timeout, ofCell ? "cell" : "lecture", message, 0, 0, 1, [], []);
    }

    private CellFault MemoryFault() => new(
        FaultKind.Death,
        "memory-limit",
        FormattableString.Invariant($"The cell needs more memory than the limit of {job.MemoryLimit / 1048576.0:0.#} MiB"),
        0,
        0,
        1,
        [],
        []);

    private static string Seconds(double seconds) => FormattableString.Invariant($"{seconds:0.###} s");

    /// <summary>The lecture ends here; the cell at work, or the next one, gets the blame.</summary>
    private async Task<LectureRun?> EndAsync(CellFault? fault)
    {
        await worker.WaitForExitAsync();
        if (fault is null && (isStray || !isAccepted))
        {
            return null;
        }

        var explained = cells.LastOrDefault()?.Faults.Any(f => f.Kind == FaultKind.Exception) ?? false;
        if (current is null && explained && fault is null)
        {
            return Interrupted();
        }

        fault ??= guard.WasExceeded ? MemoryFault() : WorkerDeath.Explain(worker.ExitCode, worker.LastWords());
        var index = current?.Index ?? Math.Min(cells.Count, job.Cells.Length - 1);
        cells.Add(new CellRun(index, [], [fault], [], cellClock.Elapsed.TotalSeconds));
        return Interrupted();
    }

    private LectureRun Interrupted() => new(cells.ToImmutable(), "", "", IsComplete: false);
}
