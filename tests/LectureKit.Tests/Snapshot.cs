namespace LectureKit.Tests;

/// <summary>Compares texts with committed files; <c>UPDATE_SNAPSHOTS=1</c> rewrites the files instead.</summary>
internal static class Snapshot
{
    /// <summary>True when expected files are to be rewritten.</summary>
    public static bool Updates { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Fails when a file of the repository is missing or does not hold the text.</summary>
    /// <param name="path">Path from the root of the repository.</param>
    /// <param name="actual">The text, with <c>\n</c> as line ends.</param>
    /// <param name="comparable">What of a text is compared; all of it when null.</param>
    public static void Verify(string path, string actual, Func<string, string>? comparable = null)
    {
        var compared = comparable ?? (text => text);
        var file = SourceFolder.Of(path);
        if (Updates && (!File.Exists(file) || compared(Read(file)) != compared(actual)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"'{path}' is missing; UPDATE_SNAPSHOTS=1 writes it.");
        Assert.Equal(compared(Read(file)), compared(actual));
    }

    /// <summary>Fails when a folder holds files that nothing expects any more; in an update they go.</summary>
    /// <param name="folder">Path from the root of the repository.</param>
    /// <param name="isExpected">Whether a file, relative to the folder, still belongs to something.</param>
    public static void VerifyNothingElse(string folder, Func<string, bool> isExpected)
    {
        var stale = SourceFolder.Files(folder, "*").Where(file => !isExpected(file)).ToList();
        if (Updates)
        {
            stale.ForEach(file => File.Delete(Path.Combine(SourceFolder.Of(folder), file)));
            return;
        }

        Violations.None(stale.Select(file => $"{folder}/{file}: nothing makes this file; UPDATE_SNAPSHOTS=1 deletes it"));
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
