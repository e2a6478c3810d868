using System.Text.Json;
using SiteGen.Publishing;

namespace SiteGen.Execution.Caching;

/// <summary>
/// The files of a cache. Several builds may use one folder at the same time: a file is there whole or not at all, and one
/// that goes away or is damaged is as if it had never been.
/// </summary>
/// <param name="path">Absolute path of the folder.</param>
/// <param name="limit">Most bytes that stay in it.</param>
internal sealed class CacheFolder(string path, long limit)
{
    private static readonly TimeSpan LongestWrite = TimeSpan.FromHours(1);

    private volatile bool hasGrown;

    /// <summary>The header of the run with this key; null when there is none.</summary>
    public RunHeader? ReadHeader(string key) =>
        Try(() =>
        {
            using var file = File.OpenRead(RunPath(key));
            return RunFile.ReadHeader(file) is { } header && header.Key == key ? header : null;
        });

    /// <summary>Whether there is anything under this key, be it damaged.</summary>
    public bool Has(string key) => File.Exists(RunPath(key));

    /// <summary>The run with this key, and notes that it was used; null when there is none or it is damaged.</summary>
    public LectureRun? Read(string key)
    {
        var run = Try(() => RunFile.Read(File.ReadAllBytes(RunPath(key))));
        if (run is not null)
        {
            Touch(RunPath(key));
        }

        return run;
    }

    /// <summary>Keeps a run.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void Write(string key, LectureRun run) => Write(RunPath(key), RunFile.Write(key, run));

    /// <summary>The key under which a run of this lecture was kept last; null when that is not known.</summary>
    public CacheKey? ReadTrail(string lecture) => Try(() =>
        JsonSerializer.Deserialize(File.ReadAllBytes(TrailPath(lecture)), CacheJson.Default.CacheKey));

    /// <summary>Notes under which key a run of this lecture was kept or found.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void WriteTrail(string lecture, CacheKey key) =>
        Write(TrailPath(lecture), JsonSerializer.SerializeToUtf8Bytes(key, CacheJson.Default.CacheKey));

    /// <summary>Removes what was not used for longest until the rest is within the limit.</summary>
    public void Trim()
    {
        if (!hasGrown)
        {
            return;
        }

        var files = Try(() => new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (File: file.FullName, Size: file.Length, Used: file.LastWriteTimeUtc)).ToList()) ?? [];
        var kept = 0L;
        foreach (var (file, size, used) in files.OrderByDescending(file => file.Used).ThenBy(file => file.File, StringComparer.Ordinal))
        {
            var isAbandoned = file.EndsWith(WholeFile.Unfinished, StringComparison.Ordinal) && DateTime.UtcNow - used > LongestWrite;
            if (isAbandoned || kept + size > limit)
            {
                Remove(file);
            }
            else
            {
                kept += size;
            }
        }
    }

    private string RunPath(string key) => Path.Combine(path, "runs", key[..2], key);

    private string TrailPath(string lecture) => Path.Combine(path, "trails", KeyHash.Of(lecture));

    private void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var ignore = Path.Combine(path, ".gitignore");
        if (!File.Exists(ignore))
        {
            WholeFile.Write(ignore, "*\n");
        }

        WholeFile.Write(file, content);
        hasGrown = true;
    }

    private static void Touch(string file)
    {
        try
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            // Then it counts as older than it is.
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            // Another build reads it, or has removed it.
        }
    }

    private static T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsOfFiles(exception) || IsOfContent(exception))
        {
            return null;
        }
    }

    private static bool IsOfContent(Exception exception) => exception is JsonException or InvalidDataException or NotSupportedException;

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
