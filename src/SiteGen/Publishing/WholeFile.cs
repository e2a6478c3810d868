using System.Text;

namespace SiteGen.Publishing;

/// <summary>Writes files that are seen either as they were or as they will be, never in between.</summary>
public static class WholeFile
{
    /// <summary>How the name of a file ends that is not whole yet.</summary>
    public const string Unfinished = ".tmp";

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Replaces or creates a file in one step, UTF-8 and without a byte order mark unless told otherwise.</summary>
    /// <exception cref="IOException">The file cannot be written; it is then as it was.</exception>
    public static void Write(string path, string text, Encoding? encoding = null) =>
        Write(path, aside => File.WriteAllText(aside, text, encoding ?? Plain));

    /// <summary>Replaces or creates a file in one step.</summary>
    /// <exception cref="IOException">The file cannot be written; it is then as it was.</exception>
    public static void Write(string path, byte[] content) => Write(path, aside => File.WriteAllBytes(aside, content));

    /// <summary>Several threads, processes and machines may write the same file; the last one wins.</summary>
    private static void Write(string path, Action<string> fill)
    {
        var aside = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            fill(aside);
            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }
}
