using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>The parts of TorchSharp's dispose scopes that it keeps to itself; a test notices when a new version renames
/// them.</summary>
internal static class TorchScopes
{
    /// <summary>The scope that tensors made on this thread are included in, or null.</summary>
    public static DisposeScope? Current
    {
        get => GetCurrent(ThreadSingleton(null));
        set => SetCurrent(ThreadSingleton(null), value);
    }

    /// <summary>Makes a scope and makes it the current one of this thread.</summary>
    /// <param name="comparer">Compares what the scope includes, and so gets to see it.</param>
    public static DisposeScope Open(IEqualityComparer<IDisposable> comparer)
    {
        var scope = NewScope(ThreadSingleton(null));
        SetDisposables(scope, new HashSet<IDisposable>(comparer));
        return scope;
    }

    /// <summary>Takes a tensor out of its scope without disposing it.</summary>
    public static void Release(DisposeScope scope, Tensor tensor)
    {
        SetOwner(tensor, null);
        Disposables(scope).Remove(tensor);
    }

    /// <summary>Whether a tensor belongs to a scope: its own, or the last one it was moved to.</summary>
    public static bool Owns(DisposeScope scope, Tensor tensor) => ReferenceEquals(Owner(tensor), scope);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "get_ThreadSingleton")]
    private static extern DisposeScopeManager ThreadSingleton(DisposeScopeManager? type);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "NewDisposeScope")]
    private static extern DisposeScope NewScope(DisposeScopeManager manager);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_CurrentDisposeScope")]
    private static extern DisposeScope? GetCurrent(DisposeScopeManager manager);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CurrentDisposeScope")]
    private static extern void SetCurrent(DisposeScopeManager manager, DisposeScope? scope);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Disposables")]
    private static extern HashSet<IDisposable> Disposables(DisposeScope scope);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Disposables")]
    private static extern void SetDisposables(DisposeScope scope, HashSet<IDisposable> disposables);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_OwningDisposeScope")]
    private static extern DisposeScope? Owner(Tensor tensor);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OwningDisposeScope")]
    private static extern void SetOwner(Tensor tensor, DisposeScope? scope);
}
