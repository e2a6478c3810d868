namespace SiteGen.Execution;

/// <summary>Runs lectures. Safe to call from several threads at once.</summary>
public interface ILectureRunner : IAsyncDisposable
{
    /// <summary>Says that one more lecture will have to be run, so that what it needs can be made ready.</summary>
    void Expect();

    /// <summary>
    /// Runs one lecture to its end, whatever its code does: the result names the cell that took too long or killed its
    /// process.
    /// </summary>
    /// <exception cref="WorkerException">The worker itself failed: a fault of ours or of the environment.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the worker and its children are gone.</exception>
    Task<LectureRun> RunAsync(LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation);
}
