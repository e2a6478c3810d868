using System.Runtime.InteropServices;

namespace LectureKit;

/// <summary>Torch's switch for deterministic algorithms, which TorchSharp names but does not implement: C++ functions
/// of libtorch, called by their mangled names.</summary>
internal static unsafe class TorchContext
{
    private static readonly (string Get, string Set, string Context) Names = OperatingSystem.IsWindows()
        ? ("?deterministicAlgorithms@Context@at@@QEBA_NXZ",
            "?setDeterministicAlgorithms@Context@at@@QEAAX_N0@Z",
            "?globalContext@at@@YAAEAVContext@1@XZ")
        : ("_ZNK2at7Context23deterministicAlgorithmsEv",
            "_ZN2at7Context26setDeterministicAlgorithmsEbb",
            "_ZN2at13globalContextEv");

    /// <summary>Whether only deterministic algorithms are allowed.</summary>
    /// <exception cref="PlatformNotSupportedException">This build of libtorch has no such function.</exception>
    public static bool Deterministic
    {
        get => ((delegate* unmanaged<nint, byte>)Function(Names.Get))(Context()) != 0;
        set => ((delegate* unmanaged<nint, byte, byte, void>)Function(Names.Set))(Context(), value ? (byte)1 : (byte)0, 0);
    }

    private static nint Context() => ((delegate* unmanaged<nint>)Function(Names.Context))();

    private static nint Function(string name)
    {
        NativeTorch.EnsureLoaded();
        return NativeTorch.FindFile("torch_cpu") is { } file
            && NativeLibrary.TryLoad(file, out var library)
            && NativeLibrary.TryGetExport(library, name, out var function)
                ? function
                : throw new PlatformNotSupportedException("This build of libtorch has no switch for deterministic algorithms");
    }
}
