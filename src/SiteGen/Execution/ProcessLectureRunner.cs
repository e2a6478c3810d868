namespace SiteGen.Execution;

/// <summary>Runs each lecture in a process of its own, the only honest unit of isolation.</summary>
/// <param name="variables">Environment variables that the author's code may see besides the harmless ones.</param>
public sealed class ProcessLectureRunner(IReadOnlyCollection<string> variables) : ILectureRunner
{
    /// <inheritdoc/>
    public async Task<LectureRun> RunAsync(LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation)
    {
        if (job.Cells.IsEmpty)
        {
            return LectureRun.Empty;
        }

        await using var worker = await WorkerProcess.StartAsync(variables, cancellation);
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

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
