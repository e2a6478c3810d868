using System.Runtime.InteropServices;
using System.Text;

namespace LectureKit;

/// <summary>Asks NVIDIA's driver what TorchSharp cannot: what a card is called and how much of its memory is
/// used.</summary>
internal static unsafe class CudaDriver
{
    private const int NameLength = 256;
    private static volatile bool isWatched;

    /// <summary>Bytes in use on the first card, by whomever; 0 as long as no lecture has chosen a card.</summary>
    public static long BytesInUse => isWatched && MemoryOf(0) is { } memory ? memory.Total - memory.Free : 0;

    /// <summary>Begins to count the memory of the first card. Torch has to be on it already.</summary>
    public static void Watch() => isWatched = true;

    /// <summary>Name of a card as the driver numbers them, or null without a driver.</summary>
    public static string? NameOf(int index)
    {
        if (Find(index) is not var (driver, device))
        {
            return null;
        }

        var getName = (delegate* unmanaged<byte*, int, int, int>)NativeLibrary.GetExport(driver, "cuDeviceGetName");
        var name = stackalloc byte[NameLength];
        if (getName(name, NameLength, device) != 0)
        {
            return null;
        }

        var text = new ReadOnlySpan<byte>(name, NameLength);
        return Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]);
    }

    /// <summary>Free and all memory of a card in bytes, or null without a driver. It uses the context that torch
    /// computes in.</summary>
    public static (long Free, long Total)? MemoryOf(int index)
    {
        if (Find(index) is not var (driver, device))
        {
            return null;
        }

        var retain = (delegate* unmanaged<nint*, int, int>)NativeLibrary.GetExport(driver, "cuDevicePrimaryCtxRetain");
        var push = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(driver, "cuCtxPushCurrent_v2");
        var ask = (delegate* unmanaged<nuint*, nuint*, int>)NativeLibrary.GetExport(driver, "cuMemGetInfo_v2");
        var pop = (delegate* unmanaged<nint*, int>)NativeLibrary.GetExport(driver, "cuCtxPopCurrent_v2");
        var release = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(driver, "cuDevicePrimaryCtxRelease_v2");
        nint context;
        if (retain(&context, device) != 0)
        {
            return null;
        }

        nuint free = 0;
        nuint total = 0;
        var isKnown = push(context) == 0;
        if (isKnown)
        {
            isKnown = ask(&free, &total) == 0;
            _ = pop(&context);
        }

        _ = release(device);
        return isKnown ? ((long)free, (long)total) : null;
    }

    private static (nint Driver, int Device)? Find(int index)
    {
        var library = OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1";
        if (!NativeLibrary.TryLoad(library, out var driver))
        {
            return null;
        }

        var start = (delegate* unmanaged<uint, int>)NativeLibrary.GetExport(driver, "cuInit");
        var find = (delegate* unmanaged<int*, int, int>)NativeLibrary.GetExport(driver, "cuDeviceGet");
        int device;
        return start(0) == 0 && find(&device, index) == 0 ? (driver, device) : null;
    }
}
