namespace SiteGen.Execution;

/// <summary>
/// Runs lectures in workers that are used again: each runs one lecture after another and is replaced when the last one left
/// anything behind. Workers are started as soon as lectures are expected, and are warm when the first one comes.
/// </summary>
/// <param name="variables">Environment variables that the author's code may see besides the harmless ones.</param>
/// <param name="size">How many workers are kept; no more lectures should run at the same time.</param>
public sealed class WorkerPool(IReadOnlyCollection<string> variables, int size) : ILectureRunner
{
    /// <summary>A worker that grew by more than this is replaced, so that a long course does not fill the memory.</summary>
    private const long MostInherited = 384L << 20;

    /// <summary>Nor may a process outgrow the limit of a lecture by more than this part of it.</summary>
    private const int PartOfLimit = 4;

    private static readonly TimeSpan RestLimit = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task<WorkerProcess?>> idle = [];
    private int expected;
    private int busy;

    /// <inheritdoc/>
    public void Expect()
    {
        lock (gate)
        {
            expected++;
            ForgetGone();
            if (idle.Count < Math.Min(size - busy, expected))
            {
                idle.Add(StartAsync());
            }
        }
    }

    /// <inheritdoc/>
    public async Task<LectureRun> RunAsync(LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation)
    {
        if (job.Cells.IsEmpty)
        {
            return LectureRun.Empty;
        }

        var worker = await TakeAsync(cancellation) ?? await WorkerProcess.StartAsync(variables, cancellation);
        if (await HoldAsync(worker, job, progress, cancellation) is { } run)
        {
            return run;
        }

        var fresh = await WorkerProcess.StartAsync(variables, cancellation);
        return await HoldAsync(fresh, job, progress, cancellation)
            ?? throw new WorkerException("The worker ended before it took up the lecture.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        foreach (var task in idle)
        {
            try
            {
                await using var worker = await task;
            }
            catch (Exception exception) when (exception is OperationCanceledException or WorkerException)
            {
                // It did not come to life, and nobody needs it any more.
            }
        }

        stop.Dispose();
    }

    /// <summary>A worker that waits for a lecture, or will in a moment; null when there is none.</summary>
    private async Task<WorkerProcess?> TakeAsync(CancellationToken cancellation)
    {
        if (Choose() is not { } chosen)
        {
            return null;
        }

        try
        {
            if (await chosen.WaitAsync(cancellation) is { } worker)
            {
                if (worker.IsAlive)
                {
                    return worker;
                }

                await worker.DisposeAsync();
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            Keep(chosen);
            throw;
        }
    }

    private Task<WorkerProcess?>? Choose()
    {
        lock (gate)
        {
            expected = Math.Max(0, expected - 1);
            ForgetGone();
            var chosen = idle.Find(task => task is { IsCompletedSuccessfully: true, Result: not null }) ?? idle.FirstOrDefault();
            if (chosen is not null)
            {
                idle.Remove(chosen);
            }

            return chosen;
        }
    }

    private void Keep(Task<WorkerProcess?> worker)
    {
        lock (gate)
        {
            idle.Add(worker);
        }
    }

    private async Task<LectureRun?> HoldAsync(
        WorkerProcess worker, LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation)
    {
        Interlocked.Increment(ref busy);
        try
        {
            return await LectureConversation.HoldAsync(worker, job, progress, cancellation);
        }
        finally
        {
            lock (gate)
            {
                // It is in the list before it looks how many are wanted, which takes the same lock on another thread.
                Interlocked.Decrement(ref busy);
                ForgetGone();
                idle.Add(RestAsync(worker, job.MemoryLimit));
            }
        }
    }

    private async Task<WorkerProcess?> StartAsync()
    {
        await Task.Yield();
        return await WorkerProcess.StartAsync(variables, stop.Token);
    }

    /// <summary>The worker as it is after a lecture, or another one when it must not be used again and lectures wait.</summary>
    private async Task<WorkerProcess?> RestAsync(WorkerProcess worker, long? limit)
    {
        await Task.Yield();
        if (await IsUsableAsync(worker, limit))
        {
            return worker;
        }

        await worker.DisposeAsync();
        return IsWanted() ? await StartAsync() : null;
    }

    private async Task<bool> IsUsableAsync(WorkerProcess worker, long? limit)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        patience.CancelAfter(RestLimit);
        try
        {
            return await worker.ReceiveAsync(patience.Token) is WorkerRested { Leftover: null }
                && worker.Growth <= Math.Min(MostInherited, limit / PartOfLimit ?? long.MaxValue);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void ForgetGone() => idle.RemoveAll(task => task is { IsCompletedSuccessfully: true, Result: null });

    private bool IsWanted()
    {
        lock (gate)
        {
            ForgetGone();
            return !stop.IsCancellationRequested && expected >= idle.Count && idle.Count + busy <= size;
        }
    }
}
