namespace SiteGen.Execution.Worker;

/// <summary>
/// Everything that runs on behalf of one lecture. The mark flows from a cell into the threads, tasks and timers that it
/// starts, so whatever a thread does can be put down to the lecture that it works for, also when that one is long over.
/// </summary>
internal sealed class LectureFlow
{
    private static readonly AsyncLocal<LectureFlow?> Mark = new(Changed);
    private static volatile LectureFlow? current;
    private int threads;

    private LectureFlow()
    {
    }

    /// <summary>
    /// Whether the calling thread works for a lecture that is over. A thread without a mark is native, the finalizer's,
    /// or was started without its context; that may belong to the present lecture, so it does not count.
    /// </summary>
    public static bool IsStray => Mark.Value is { } own && own != current;

    /// <summary>How many threads are inside the lecture now; those that sleep in the pool are not.</summary>
    public int Threads => Volatile.Read(ref threads);

    /// <summary>
    /// Begins a lecture. To be called in an <c>async</c> method, behind whose end its caller has no mark again.
    /// </summary>
    public static LectureFlow Enter()
    {
        var flow = new LectureFlow();
        current = flow;
        Mark.Value = flow;
        return flow;
    }

    /// <summary>Ends the lecture: from now on all that still runs for it is stray.</summary>
    public static void Leave() => current = null;

    /// <summary>The runtime calls this on a thread whenever it takes up or lays down a context.</summary>
    private static void Changed(AsyncLocalValueChangedArgs<LectureFlow?> change)
    {
        if (change.PreviousValue == change.CurrentValue)
        {
            return;
        }

        if (change.PreviousValue is { } left)
        {
            Interlocked.Decrement(ref left.threads);
        }

        if (change.CurrentValue is { } entered)
        {
            Interlocked.Increment(ref entered.threads);
        }
    }
}
