using System.Collections.Concurrent;

namespace SiteGen.Execution.Worker;

/// <summary>
/// The thread on which the cells of a lecture begin. Torch keeps some settings, such as whether gradients are recorded, for
/// each thread; what one cell sets there, the next one has to find. Behind an <c>await</c> a cell goes on wherever .NET
/// lets it.
/// </summary>
internal sealed class LectureThread : IDisposable
{
    private readonly BlockingCollection<Action> work = [];

    public LectureThread() => new Thread(Run) { IsBackground = true, Name = "lecture" }.Start();

    /// <summary>Calls a function on the thread, in the context of the caller.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> function)
    {
        var called = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var context = ExecutionContext.Capture();
        work.Add(() =>
        {
            if (context is null)
            {
                called.SetResult(function());
            }
            else
            {
                ExecutionContext.Run(context, _ => called.SetResult(function()), null);
            }
        });
        return called.Task.Unwrap();
    }

    public void Dispose() => work.CompleteAdding();

    private void Run()
    {
        foreach (var action in work.GetConsumingEnumerable())
        {
            action();
        }
    }
}
