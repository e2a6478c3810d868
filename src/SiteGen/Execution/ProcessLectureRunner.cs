namespace SiteGen.Execution;

/// <summary>Runs each lecture in a process of its own, the only honest unit of isolation.</summary>
/// <param name="variables">Environment variables that the author's code may see besides the harmless ones.</param>
public sealed class ProcessLectureRunner(IReadOnlyCollection<string> variables) : ILectureRunner
{
    /// <inheritdoc/>
    public void Expect()
    {
        // Nothing is made ready: a process lives as long as its lecture.
    }

    /// <inheritdoc/>
    public async Task<LectureRun> RunAsync(LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation)
    {
        if (job.Cells.IsEmpty)
        {
            return LectureRun.Empty;
        }

        await using var worker = await WorkerProcess.StartAsync(variables, cancellation);
        return await LectureConversation.HoldAsync(worker, job, progress, cancellation)
            ?? throw new WorkerException("The worker ended before it took up the lecture.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
