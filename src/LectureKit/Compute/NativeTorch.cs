using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace LectureKit;

/// <summary>
/// Loads the native half of TorchSharp when it is first needed. It runs before TorchSharp's own search, which is why
/// that
/// search finds everything at once and never makes its 490 MB copy of libtorch beside the program.
/// </summary>
internal static class NativeTorch
{
    private const string Library = "LibTorchSharp";
    private static readonly string[] Dependencies = ["c10", "torch_cpu", "c10_cuda", "torch_cuda", "torch"];
    private static readonly Lock Gate = new();
    private static nint handle;
    private static long seed;
    private static bool isSeeded;

    /// <summary>True once libtorch is in this process.</summary>
    public static bool IsLoaded => handle != 0;

    /// <summary>Loads libtorch if it is not there yet. Any thread may call it at any time.</summary>
    /// <exception cref="InvalidOperationException">The native library cannot be loaded.</exception>
    public static nint EnsureLoaded()
    {
        lock (Gate)
        {
            if (handle == 0)
            {
                handle = Load();
                SeedLoaded();
            }

            return handle;
        }
    }

    /// <summary>Seeds the generators of every device: now, or as soon as libtorch is loaded.</summary>
    /// <param name="value">The seed.</param>
    public static void Seed(long value)
    {
        lock (Gate)
        {
            (seed, isSeeded) = (value, true);
            if (handle != 0)
            {
                SeedLoaded();
            }
        }
    }

    /// <summary>Answers TorchSharp's search for its native library; loads nothing yet.</summary>
    /// <param name="torchSharp">The assembly, just loaded.</param>
    public static void Serve(Assembly torchSharp)
    {
        // The first serves its imports, the second its explicit attempt to load the library by name.
        NativeLibrary.SetDllImportResolver(torchSharp, (name, _, _) => name == Library ? EnsureLoaded() : 0);
        AssemblyLoadContext.GetLoadContext(torchSharp)!.ResolvingUnmanagedDll +=
            (_, name) => name == Library ? EnsureLoaded() : 0;
    }

    private static nint Load()
    {
        foreach (var path in Dependencies.Select(FindFile).OfType<string>())
        {
            // By absolute path, so that what depends on it finds it loaded, wherever the files lie.
            NativeLibrary.TryLoad(path, out _);
        }

        var library = FindFile(Library) ?? throw new InvalidOperationException(
            $"The native library '{Library}' of TorchSharp was not found; restore and build the program again");
        try
        {
            return NativeLibrary.Load(library);
        }
        catch (DllNotFoundException error)
            when (error.Message.Contains(ElfPatcher.MissingVersion, StringComparison.Ordinal))
        {
            return PatchedLibrary.Load(library, PatchedLibrary.CacheFolder()) ?? throw CannotLoad(error);
        }
        catch (Exception error) when (error is DllNotFoundException or BadImageFormatException)
        {
            throw CannotLoad(error);
        }
    }

    private static InvalidOperationException CannotLoad(Exception error) => new(
        $"The native libraries of torch could not be loaded for '{RuntimeInformation.RuntimeIdentifier}': {error.Message}",
        error);

    /// <summary>Where the host told the process to look, or null when no such library is there.</summary>
    public static string? FindFile(string name)
    {
        var file = OperatingSystem.IsWindows() ? $"{name}.dll"
            : OperatingSystem.IsMacOS() ? $"lib{name}.dylib"
            : $"lib{name}.so";
        var folders = AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? AppContext.BaseDirectory;
        return folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(AppContext.BaseDirectory)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>By the native function: this may run while TorchSharp's own static constructor waits for the
    /// library.</summary>
    private static unsafe void SeedLoaded()
    {
        if (!isSeeded)
        {
            return;
        }

        var manualSeed = (delegate* unmanaged<long, nint>)NativeLibrary.GetExport(handle, "THSGenerator_manual_seed");
        var dispose = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(handle, "THSGenerator_dispose");
        dispose(manualSeed(seed));
    }
}
