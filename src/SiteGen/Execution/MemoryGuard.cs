namespace SiteGen.Execution;

/// <summary>
/// Ends a worker whose lecture holds more memory than it may. What earlier lectures left in the process does not count.
/// </summary>
internal sealed class MemoryGuard : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;

    /// <param name="worker">The worker.</param>
    /// <param name="limit">Most bytes of its working set; null for no limit.</param>
    public MemoryGuard(WorkerProcess worker, long? limit) =>
        watching = limit is { } bytes ? WatchAsync(worker, bytes) : Task.CompletedTask;

    /// <summary>Whether the worker was ended for its memory.</summary>
    public bool WasExceeded { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await watching;
        stop.Dispose();
    }

    private async Task WatchAsync(WorkerProcess worker, long limit)
    {
        using var timer = new PeriodicTimer(Beat);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                if (worker.Memory - worker.InheritedMemory > limit)
                {
                    WasExceeded = true;
                    worker.Kill();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The lecture is over.
        }
    }
}
