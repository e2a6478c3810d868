using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Holds the tensors that one thread makes, and lets go of those that nothing else refers to when their memory adds up.
/// The garbage collector alone does neither well. It does not see native memory, so that a loop fills the machine; and it
/// may free a temporary while libtorch still reads it, for the last managed reference is gone when the native call
/// begins. Here a tensor is freed only at a moment when its thread makes another one and is therefore in no native call,
/// and what the author can still reach is told by the collector itself.
/// </summary>
/// <param name="lecture">What the threads of the lecture have in common.</param>
internal sealed class TensorNursery(LectureTensors lecture) : IEqualityComparer<IDisposable>
{
    private const int FewTensors = 4096;
    private const long LittleMemory = 48L << 20;
    private const long BytesOfTensor = 512;
    private readonly List<Tensor> tensors = [];
    private WeakGCHandle<Tensor>[] weak = [];
    private DisposeScope? scope;
    private Tensor? newest;
    private int limit = FewTensors;
    private long bytesSinceCheck;

    /// <summary>Begins to see the tensors of this thread.</summary>
    public void Open()
    {
        lecture.SafePoint.Enter();
        scope = TorchScopes.Open(this);
    }

    /// <summary>Stops seeing them and hands over all it holds; called on the same thread.</summary>
    public List<Tensor> Close()
    {
        ReleaseNewest();
        if (ReferenceEquals(TorchScopes.Current, scope))
        {
            TorchScopes.Current = null;
        }

        lecture.SafePoint.Leave();
        return tensors;
    }

    /// <inheritdoc/>
    public bool Equals(IDisposable? x, IDisposable? y) => ReferenceEquals(x, y);

    /// <summary>Called by the scope's set for what is included in it: this is how a new tensor is noticed.</summary>
    public int GetHashCode(IDisposable obj)
    {
        if (obj is Tensor tensor && !ReferenceEquals(tensor, newest) && !tensor.IsInvalid)
        {
            Add(tensor);
        }

        return RuntimeHelpers.GetHashCode(obj);
    }

    /// <summary>Frees what cannot be reached if that may be worth its time; the thread must be in no native
    /// call.</summary>
    public void Sweep()
    {
        if (bytesSinceCheck > 0 && (tensors.Count > FewTensors / 4 || lecture.Memory.Growth > LittleMemory / 2))
        {
            lecture.SafePoint.Collect(this, Collect);
        }
    }

    private void Add(Tensor tensor)
    {
        ReleaseNewest();
        newest = tensor;
        tensors.Add(tensor);
        lecture.SafePoint.Pass(this);
        bytesSinceCheck += BytesOfTensor + (tensor.numel() * tensor.element_size());
        if (tensors.Count > limit || bytesSinceCheck > LittleMemory)
        {
            Check();
        }
    }

    /// <summary>The scope's set is not made for several threads, and a tensor may be disposed on any.</summary>
    private void ReleaseNewest()
    {
        if (newest is { } tensor && TorchScopes.Owns(scope!, tensor))
        {
            TorchScopes.Release(scope!, tensor);
        }

        newest = null;
    }

    private void Check()
    {
        bytesSinceCheck = 0;
        tensors.AddRange(lecture.TakeParked());
        tensors.RemoveAll(static tensor => tensor.IsInvalid);
        if (tensors.Count > limit || lecture.Memory.Growth > LittleMemory)
        {
            lecture.SafePoint.Collect(this, Collect);
        }
    }

    private void Collect(IReadOnlyList<TensorNursery> nurseries)
    {
        var count = nurseries.Sum(static nursery => nursery.tensors.Count);
        KeepReachable(nurseries, generation: 1);
        lecture.Memory.Note();
        var kept = nurseries.Sum(static nursery => nursery.tensors.Count);
        if (kept > Math.Max(FewTensors, count / 2) || lecture.Memory.IsMuchSinceFull)
        {
            KeepReachable(nurseries, generation: 2);
            lecture.Memory.NoteFull();
        }

        foreach (var nursery in nurseries)
        {
            nursery.limit = Math.Max(FewTensors, 2 * nursery.tensors.Count);
            nursery.bytesSinceCheck = 0;
        }
    }

    /// <summary>Lets the collector decide: for its duration only weak references remain here.</summary>
    private static void KeepReachable(IReadOnlyList<TensorNursery> nurseries, int generation)
    {
        foreach (var nursery in nurseries)
        {
            nursery.Weaken();
        }

        GC.Collect(generation, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
        foreach (var nursery in nurseries)
        {
            nursery.Strengthen();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Weaken()
    {
        weak = [.. tensors.Select(static tensor => new WeakGCHandle<Tensor>(tensor))];
        tensors.Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Strengthen()
    {
        foreach (var reference in weak)
        {
            if (reference.TryGetTarget(out var tensor) && !tensor.IsInvalid)
            {
                tensors.Add(tensor);
            }

            reference.Dispose();
        }

        weak = [];
    }
}
