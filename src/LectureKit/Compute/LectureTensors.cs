using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// All tensors of one lecture. The threads that its cells run on, also after an <c>await</c> and inside
/// <c>Parallel</c>, hold their tensors in a <see cref="TensorNursery"/> each; at the end of the lecture all are disposed.
/// </summary>
internal sealed class LectureTensors
{
    /// <summary>Flows with the execution of a cell; its handler runs on each thread that goes on with it.</summary>
    private static readonly AsyncLocal<LectureTensors?> Running = new(static change => Move(change.CurrentValue));

    [ThreadStatic]
    private static (LectureTensors Lecture, TensorNursery Nursery)? here;

    private readonly Lock gate = new();
    private List<Tensor> parked = [];
    private bool hasEnded;

    /// <summary>What the threads know together about the memory of the process.</summary>
    public MemoryGrowth Memory { get; } = new();

    /// <summary>Where the threads wait for each other.</summary>
    public SafePoint SafePoint { get; } = new();

    /// <summary>Begins to hold what this thread, and those that the caller's execution flows to, make.</summary>
    public void Enter() => Running.Value = this;

    /// <summary>The same for a thread that has entered already, but before there was a TorchSharp to hold tensors
    /// of.</summary>
    public void EnterAgain()
    {
        if (ReferenceEquals(Running.Value, this))
        {
            Move(this);
        }
    }

    /// <summary>Frees what cannot be reached any more, if there may be much of it.</summary>
    public void Sweep()
    {
        if (here is { } entered && ReferenceEquals(entered.Lecture, this))
        {
            entered.Nursery.Sweep();
        }
    }

    /// <summary>Takes over the tensors of threads that have gone.</summary>
    public List<Tensor> TakeParked()
    {
        lock (gate)
        {
            (var taken, parked) = (parked, []);
            return taken;
        }
    }

    /// <summary>Disposes every tensor of the lecture, whoever still refers to it.</summary>
    public void End()
    {
        if (ReferenceEquals(Running.Value, this))
        {
            Running.Value = null;
        }

        lock (gate)
        {
            hasEnded = true;
        }

        DisposeAll(TakeParked());
    }

    private static void DisposeAll(List<Tensor> tensors)
    {
        foreach (var tensor in tensors)
        {
            tensor.Dispose();
        }
    }

    private static void Move(LectureTensors? next)
    {
        if (here is { } entered && !ReferenceEquals(entered.Lecture, next))
        {
            here = null;
            entered.Lecture.Park(entered.Nursery.Close());
        }

        // Whoever enters before TorchSharp is there comes again when it is; it must not be loaded for nothing.
        if (here is null && next is not null && AssemblyHooks.IsLoaded("TorchSharp"))
        {
            here = (next, Open(next));
        }
    }

    private static TensorNursery Open(LectureTensors lecture)
    {
        var nursery = new TensorNursery(lecture);
        nursery.Open();
        return nursery;
    }

    private void Park(List<Tensor> tensors)
    {
        lock (gate)
        {
            if (!hasEnded)
            {
                parked.AddRange(tensors);
                return;
            }
        }

        DisposeAll(tensors);
    }
}
