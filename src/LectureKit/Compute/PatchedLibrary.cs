using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LectureKit;

/// <summary>The private copies that <see cref="ElfPatcher"/> makes, kept in the user's cache and keyed by the
/// original.</summary>
internal static class PatchedLibrary
{
    /// <summary>Loads the patched copy of a library, making it first when the cache has none that loads.</summary>
    /// <param name="original">Path of the library that does not load.</param>
    /// <param name="cache">Folder to keep the copy in; where it cannot be used, a temporary one takes its
    /// place.</param>
    /// <returns>Handle of the loaded copy, or null when the library cannot be mended.</returns>
    public static nint? Load(string original, string cache)
    {
        var bytes = File.ReadAllBytes(original);
        if (ElfPatcher.Patch(bytes) is not { } patched)
        {
            return null;
        }

        var key = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        var kept = Path.Combine(cache, key, Path.GetFileName(original));
        return (IsWhole(kept, patched) || TryKeep(patched, kept)) && NativeLibrary.TryLoad(kept, out var handle)
            ? handle
            : LoadTemporary(patched, Path.GetFileName(original));
    }

    /// <summary>Folder for private copies: in the user's cache, as the platform names it.</summary>
    public static string CacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (OperatingSystem.IsWindows())
        {
            cache = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }
        else if (string.IsNullOrEmpty(cache) || !Path.IsPathRooted(cache))
        {
            cache = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        }

        return Path.Combine(cache, "lecturekit", "native");
    }

    /// <summary>Compared byte by byte, for loading half a library kills the process.</summary>
    private static bool IsWhole(string kept, byte[] patched)
    {
        try
        {
            return File.Exists(kept) && File.ReadAllBytes(kept).AsSpan().SequenceEqual(patched);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>There is no cache to write to, or it lies on a file system that does not allow programs.</summary>
    private static nint? LoadTemporary(byte[] patched, string name)
    {
        var folder = Directory.CreateTempSubdirectory("lecturekit-").FullName;
        try
        {
            var temporary = Path.Combine(folder, name);
            File.WriteAllBytes(temporary, patched);
            return NativeLibrary.TryLoad(temporary, out var handle) ? handle : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes beside and renames, so that another process sees the whole file or none.</summary>
    private static bool TryKeep(byte[] patched, string kept)
    {
        var unfinished = $"{kept}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.WriteAllBytes(unfinished, patched);
            File.Move(unfinished, kept, overwrite: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
