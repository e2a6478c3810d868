using System.Runtime.InteropServices;

namespace LectureKit.Tests.Computing;

public sealed class ElfPatcherTests
{
    [Fact]
    public void Patched_library_can_do_without_the_new_version_and_with_all_others_as_before()
    {
        var original = File.ReadAllBytes(Library());
        var before = ElfPatcher.NeededVersions(original);
        Assert.Contains((ElfPatcher.MissingVersion, false), before);
        var patched = ElfPatcher.Patch(original);
        Assert.NotNull(patched);
        Assert.Equal(
            before.Select(version => version.Name == ElfPatcher.MissingVersion ? (version.Name, true) : version),
            ElfPatcher.NeededVersions(patched));
        Assert.Equal(original.Length, patched.Length);
        Assert.InRange(original.Zip(patched).Count(pair => pair.First != pair.Second), 1, 8);
    }

    [Fact]
    public void Patching_leaves_the_original_alone()
    {
        var original = File.ReadAllBytes(Library());
        var copy = original.ToArray();
        ElfPatcher.Patch(original);
        Assert.Equal(copy, original);
    }

    [Fact]
    public void What_is_no_such_library_is_left_alone()
    {
        Assert.Null(ElfPatcher.Patch([]));
        Assert.Null(ElfPatcher.Patch(new byte[100]));
        Assert.Null(ElfPatcher.Patch([0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, .. new byte[100]]));
        Assert.Null(ElfPatcher.Patch(ElfPatcher.Patch(File.ReadAllBytes(Library()))!));
        Assert.Null(ElfPatcher.Patch(File.ReadAllBytes(Library()).AsSpan(0, 4096)));
    }

    [Fact]
    public async Task Copies_are_made_once_and_survive_two_processes_at_work()
    {
        var cache = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var handles = await Task.WhenAll(
                Enumerable.Range(0, 4).Select(_ => Task.Run(() => PatchedLibrary.Load(Library(), cache))));
            Assert.All(handles, handle => Assert.NotNull(handle));
            var kept = Assert.Single(Directory.GetFiles(cache, "*", SearchOption.AllDirectories));
            var written = File.GetLastWriteTimeUtc(kept);
            Assert.NotNull(PatchedLibrary.Load(Library(), cache));
            Assert.Equal(written, File.GetLastWriteTimeUtc(kept));
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    [Fact]
    public void Damaged_copy_is_replaced()
    {
        var (cache, damaged) = (Directory.CreateTempSubdirectory().FullName, Directory.CreateTempSubdirectory().FullName);
        try
        {
            PatchedLibrary.Load(Library(), cache);
            var whole = Assert.Single(Directory.GetFiles(cache, "*", SearchOption.AllDirectories));
            var half = Path.Combine(damaged, Path.GetRelativePath(cache, whole));
            Directory.CreateDirectory(Path.GetDirectoryName(half)!);
            File.WriteAllBytes(half, File.ReadAllBytes(whole)[..100_000]);
            Assert.NotNull(PatchedLibrary.Load(Library(), damaged));
            Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(half));
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
            Directory.Delete(damaged, recursive: true);
        }
    }

    [Fact]
    public void Cache_that_cannot_be_written_is_no_obstacle()
    {
        var notAFolder = Path.GetTempFileName();
        try
        {
            Assert.NotNull(PatchedLibrary.Load(Library(), Path.Combine(notAFolder, "cache")));
        }
        finally
        {
            File.Delete(notAFolder);
        }
    }

    /// <summary>The library that TorchSharp ships for Linux.</summary>
    private static string Library()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "only Linux has this library");
        NativeTorch.EnsureLoaded();
        return NativeTorch.FindFile("LibTorchSharp")!;
    }
}
