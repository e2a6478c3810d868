using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LectureKit;

/// <summary>The private copies that <see cref="ElfPatcher"/> makes, kept in the user's cache and keyed by the original.</summary>
internal static class PatchedLibrary
{
    /// <summary>Loads the patched copy of a library, making it first when the cache has none that loads.</summary>
    /// <param name="original">Path of the library that does not load.</param>
    /// <param name="cache">Folder to keep the copy in; where it cannot be used, a temporary one takes its place.</param>
    /// <returns>Handle of the loaded copy, or null when the library cannot be mended.</returns>
    public static nint? Load(string original, string cache)
    {
        var bytes = File.ReadAllBytes(original);
        var key = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        var kept = Path.Combine(cache, key, Path.GetFileName(original));
        if (File.Exists(kept) && NativeLibrary.TryLoad(kept, out var handle))
        {
            return handle;
        }

        return ElfPatcher.Patch(bytes) is { } patched ? LoadNew(patched, kept) : null;
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

    private static nint? LoadNew(byte[] patched, string kept)
    {
        if (TryKeep(patched, kept) && NativeLibrary.TryLoad(kept, out var handle))
        {
            return handle;
        }

        // No cache to write to, or a file system that does not allow programs in it.
        var folder = Directory.CreateTempSubdirectory("lecturekit-").FullName;
        try
        {
            var temporary = Path.Combine(folder, Path.GetFileName(kept));
            File.WriteAllBytes(temporary, patched);
            return NativeLibrary.TryLoad(temporary, out handle) ? handle : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes beside and renames, so that another process sees the whole file or none.</summary>
    private static bool TryKeep(byte[] patched, string kept)
    {
        var unfinished = $"{kept}.{Environment.ProcessId}.tmp";
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
