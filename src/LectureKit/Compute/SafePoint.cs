namespace LectureKit;

/// <summary>
/// Lets one thread of a lecture free tensors while the others stand still outside native calls. A collection that one
/// thread causes would otherwise free what another has just handed to libtorch: TorchSharp passes a number as a small
/// native object whose managed owner is unreachable as soon as the call has begun.
/// </summary>
internal sealed class SafePoint
{
    /// <summary>A thread that makes no tensor for so long waits for something or is deep inside one long call, which
    /// has read its numbers already.</summary>
    private const int PatienceInMilliseconds = 20;

    private readonly object gate = new();
    private readonly List<TensorNursery> standing = [];
    private int threads;
    private volatile bool isStopping;

    /// <summary>A thread begins to make tensors.</summary>
    public void Enter()
    {
        lock (gate)
        {
            threads++;
        }
    }

    /// <summary>A thread makes no more tensors.</summary>
    public void Leave()
    {
        lock (gate)
        {
            threads--;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>Stands still if another thread wants to collect; the caller is in no native call.</summary>
    public void Pass(TensorNursery nursery)
    {
        if (isStopping)
        {
            Stand(nursery);
        }
    }

    /// <summary>Stops the others and collects; when another thread is about it already, stands still for that.</summary>
    /// <param name="nursery">That of the calling thread.</param>
    /// <param name="collect">Gets the nurseries of all threads that stand still.</param>
    public void Collect(TensorNursery nursery, Action<IReadOnlyList<TensorNursery>> collect)
    {
        lock (gate)
        {
            if (!isStopping)
            {
                isStopping = true;
                try
                {
                    AwaitOthers();
                    collect([nursery, .. standing]);
                }
                finally
                {
                    isStopping = false;
                    Monitor.PulseAll(gate);
                }

                return;
            }
        }

        Stand(nursery);
    }

    private void AwaitOthers()
    {
        var deadline = Environment.TickCount64 + PatienceInMilliseconds;
        while (standing.Count < threads - 1 && deadline - Environment.TickCount64 is > 0 and var rest)
        {
            Monitor.Wait(gate, (int)rest);
        }
    }

    private void Stand(TensorNursery nursery)
    {
        lock (gate)
        {
            standing.Add(nursery);
            Monitor.PulseAll(gate);
            while (isStopping)
            {
                Monitor.Wait(gate);
            }

            standing.Remove(nursery);
        }
    }
}
