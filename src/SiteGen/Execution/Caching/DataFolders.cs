using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace SiteGen.Execution.Caching;

/// <summary>The files of the folders <c>data</c> beside the pages. Pages of one folder share theirs, so each is read once.</summary>
internal sealed class DataFolders
{
    private const string Name = "data";

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
        // Links may lead in a circle.
        MaxRecursionDepth = 16,
    };

    private readonly ConcurrentDictionary<string, ImmutableArray<KeyPart>> known = new(StringComparer.Ordinal);

    /// <summary>Every file of the folder <c>data</c> in a page's folder, sorted by path.</summary>
    public ImmutableArray<KeyPart> Of(string pageFolder) => known.GetOrAdd(pageFolder, static folder =>
    {
        var data = Path.Combine(folder, Name);
        return !Directory.Exists(data)
            ? []
            : [.. Directory.EnumerateFiles(data, "*", Everything)
                .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new KeyPart(file.Path, Checksum(file.File)))];
    });

    private static string Checksum(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What the build may not read the lecture cannot read either.
            return "unreadable";
        }
    }
}
