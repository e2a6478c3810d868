using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace LectureKit;

/// <summary>One file that a lecture read, or looked for in vain.</summary>
/// <param name="Path">Absolute path; that of a folder whose names were looked through ends in a slash.</param>
/// <param name="Sha256">Checksum of the content as read, in lower-case hexadecimal digits; null where no file was, for
/// its appearance changes what the lecture reads.</param>
internal sealed record DataRead(string Path, string? Sha256);

/// <summary>
/// The files that the present lecture read through <see cref="Data"/>, so that whoever keeps its outputs knows when
/// they are stale. Safe to use from several threads.
/// </summary>
internal static class DataReads
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<DataRead> Seen = [];

    /// <summary>Begins a lecture: forgets what was read before.</summary>
    public static void Begin()
    {
        lock (Gate)
        {
            Seen.Clear();
        }
    }

    /// <summary>
    /// What was read since <see cref="Begin"/>, sorted by path. A file whose content changed meanwhile is there once
    /// for each content.
    /// </summary>
    public static ImmutableArray<DataRead> End()
    {
        lock (Gate)
        {
            return
            [
                .. Seen.OrderBy(read => read.Path, StringComparer.Ordinal)
                    .ThenBy(read => read.Sha256, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Notes that these bytes are what the file held.</summary>
    public static void Record(string path, ReadOnlySpan<byte> content) =>
        Add(new DataRead(path, Checksum(content)));

    /// <summary>Notes a file that the author's own code is about to read.</summary>
    public static void Record(string path) => Add(new DataRead(path, Sha256Of(path)));

    /// <summary>Notes that no file was there.</summary>
    public static void RecordAbsent(string path) => Add(new DataRead(path, null));

    /// <summary>Notes that the names of the files in a folder were looked through.</summary>
    public static void RecordNames(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(folder) + "/";
        Add(new DataRead(path, Sha256Of(path)));
    }

    /// <summary>
    /// What <see cref="DataRead.Sha256"/> would be if the path were read now; null when nothing is there.
    /// </summary>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static string? Sha256Of(string path)
    {
        if (path.EndsWith('/'))
        {
            return Directory.Exists(path) ? Checksum(Encoding.UTF8.GetBytes(Names(path))) : null;
        }

        if (!File.Exists(path))
        {
            return null;
        }

        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    /// <summary>Pages come and go without being anybody's data.</summary>
    private static string Names(string folder) => string.Join('\0', Directory.EnumerateFileSystemEntries(folder)
        .Select(entry => Path.GetFileName(entry))
        .Where(name => !name.EndsWith(".md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal));

    private static string Checksum(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static void Add(DataRead read)
    {
        lock (Gate)
        {
            Seen.Add(read);
        }
    }
}
