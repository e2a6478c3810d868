using System.Runtime.InteropServices;
using System.Text;

namespace LectureKit;

/// <summary>Asks NVIDIA's driver what a card is called, which TorchSharp cannot.</summary>
internal static class CudaDriver
{
    private const int NameLength = 256;

    /// <summary>Name of a card as the driver numbers them, or null without a driver.</summary>
    public static unsafe string? NameOf(int index)
    {
        var library = OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1";
        if (!NativeLibrary.TryLoad(library, out var driver))
        {
            return null;
        }

        var start = (delegate* unmanaged<uint, int>)NativeLibrary.GetExport(driver, "cuInit");
        var find = (delegate* unmanaged<int*, int, int>)NativeLibrary.GetExport(driver, "cuDeviceGet");
        var getName = (delegate* unmanaged<byte*, int, int, int>)NativeLibrary.GetExport(driver, "cuDeviceGetName");
        int device;
        var name = stackalloc byte[NameLength];
        if (start(0) != 0 || find(&device, index) != 0 || getName(name, NameLength, device) != 0)
        {
            return null;
        }

        var text = new ReadOnlySpan<byte>(name, NameLength);
        return Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]);
    }
}
