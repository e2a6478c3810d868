using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using SiteGen.Problems;

namespace SiteGen.Content;

/// <summary>
/// Brings a text file of the author into memory: UTF-8, any line ends, with or without a byte order mark.
/// </summary>
public static class SourceFileReader
{
    /// <summary>
    /// Most bytes of a text file; a lecture has about 100 KiB, so a larger file is data under a wrong name.
    /// </summary>
    public const long MostBytes = 4 * 1024 * 1024;

    /// <summary>
    /// The file and what is wrong with it. A file that is not UTF-8 is returned with replacement characters, so that
    /// the
    /// rest can be checked; one that cannot be read is null.
    /// </summary>
    /// <param name="path">Path relative to the site's folder, with forward slashes.</param>
    /// <param name="fullPath">Absolute path.</param>
    public static (SourceFile? Source, ImmutableArray<Problem> Problems) Read(string path, string fullPath)
    {
        var start = new SourceLocation(path, 1, 1);
        try
        {
            if (new FileInfo(fullPath).Length > MostBytes)
            {
                const string hint = "move data into a file of its own";
                return (null, [FileProblems.TooLarge.At(start, "The file is larger than 4 MiB", hint)]);
            }

            return Decode(path, fullPath, File.ReadAllBytes(fullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, [FileProblems.Unreadable.At(start, $"The file cannot be read: {Reason(exception)}")]);
        }
    }

    private static (SourceFile Source, ImmutableArray<Problem> Problems) Decode(
        string path, string fullPath, ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var source = new SourceFile(path, fullPath, WithPlainLineEnds(Encoding.UTF8.GetString(bytes)));
        var chars = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, chars, out _, out var valid, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return (source, []);
        }

        var offset = WithPlainLineEnds(new string(chars, 0, valid)).Length;
        var at = source.LocationAt(offset);
        return (source, [FileProblems.NotUtf8.At(at, "The file is not UTF-8 text", "save it as UTF-8")]);
    }

    private static string WithPlainLineEnds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The system's own message names absolute paths, which do not belong into a report.</summary>
    private static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        _ => $"the system reports an error ({exception.GetType().Name})",
    };
}
