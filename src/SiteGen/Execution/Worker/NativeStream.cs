using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Catches what native code writes to one of the process's standard streams. The stream is pointed at a file, not at a pipe:
/// a write is in the file as soon as it returns, so reading the file before each managed output keeps everything in order,
/// without a thread and without a pipe that could fill up. When the process dies, its last words are still in the file.
/// </summary>
internal sealed partial class NativeStream : IDisposable
{
    private const int WindowsOutHandle = -11;
    private const int WindowsErrorHandle = -12;

    private readonly SafeFileHandle file;
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly byte[] bytes = new byte[16 * 1024];
    private long consumed;

    private NativeStream(SafeFileHandle file) => this.file = file;

    /// <summary>Points descriptor 1 or 2 of this process at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The system refuses.</exception>
    public static NativeStream Redirect(int descriptor, string path)
    {
        var share = FileShare.ReadWrite | FileShare.Delete;
        var file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, share);
        var source = OperatingSystem.IsWindows() ? OpenForWindows(descriptor, file) : (int)file.DangerousGetHandle();
        var result = OperatingSystem.IsWindows() ? WindowsDup2(source, descriptor) : UnixDup2(source, descriptor);
        return result >= 0
            ? new NativeStream(file)
            : throw new IOException($"Descriptor {descriptor} cannot be redirected (error {Marshal.GetLastPInvokeError()}).");
    }

    /// <summary>Empties the buffers of C's standard library into the files.</summary>
    public static void Flush() => _ = OperatingSystem.IsWindows() ? WindowsFlush(0) : UnixFlush(0);

    /// <summary>What was written since the last call, at most some kilobytes at a time; empty when there is no more.</summary>
    public string Read()
    {
        if (RandomAccess.GetLength(file) <= consumed)
        {
            return "";
        }

        var count = RandomAccess.Read(file, bytes, consumed);
        consumed += count;
        var chars = new char[Encoding.UTF8.GetMaxCharCount(count)];
        return new string(chars, 0, decoder.GetChars(bytes.AsSpan(0, count), chars, flush: false));
    }

    public void Dispose() => file.Dispose();

    private static int OpenForWindows(int descriptor, SafeFileHandle file)
    {
        SetStdHandle(descriptor == 1 ? WindowsOutHandle : WindowsErrorHandle, file.DangerousGetHandle());
        return WindowsOpenHandle(file.DangerousGetHandle(), 0);
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int UnixDup2(int source, int target);

    [LibraryImport("libc", EntryPoint = "fflush")]
    private static partial int UnixFlush(nint stream);

    [LibraryImport("ucrtbase", EntryPoint = "_dup2", SetLastError = true)]
    private static partial int WindowsDup2(int source, int target);

    [LibraryImport("ucrtbase", EntryPoint = "fflush")]
    private static partial int WindowsFlush(nint stream);

    [LibraryImport("ucrtbase", EntryPoint = "_open_osfhandle")]
    private static partial int WindowsOpenHandle(nint handle, int flags);

    [LibraryImport("kernel32", EntryPoint = "SetStdHandle")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetStdHandle(int which, nint handle);
}
