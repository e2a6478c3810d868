namespace SiteGen.Execution.Worker;

/// <summary>
/// Looks whether a lecture that is over has left anything behind in its process. Nothing is mended: a process that is not
/// as it was is not used again, which is right whatever was done to it.
/// </summary>
internal sealed class WorkerRest
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(5);

    private readonly ProcessState state = ProcessState.Read();
    private readonly long timers = Timer.ActiveCount;

    /// <summary>Waits a moment for threads that are about to end, and says what the lecture has left; null for nothing.</summary>
    public async Task<string?> FindLeftoverAsync(LectureFlow flow, ScriptSession session)
    {
        if (session.ChangesProcess)
        {
            return "its code changes the process";
        }

        if (ProcessState.Read() != state)
        {
            return "the process is not as it was";
        }

        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (IsBusy(flow))
        {
            if (Environment.TickCount64 > end)
            {
                return "something of it still runs";
            }

            await Task.Delay(Beat);
        }

        return null;
    }

    private bool IsBusy(LectureFlow flow) =>
        flow.Threads > 0 || Timer.ActiveCount > timers || ThreadPool.PendingWorkItemCount > 0;
}
