using System.Text;

namespace SiteGen.Publishing;

/// <summary>Writes files that are seen either as they were or as they will be, never in between.</summary>
public static class WholeFile
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Replaces or creates a file in one step, UTF-8 and without a byte order mark unless told otherwise.</summary>
    /// <exception cref="IOException">The file cannot be written; it is then as it was.</exception>
    public static void Write(string path, string text, Encoding? encoding = null)
    {
        var aside = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(aside, text, encoding ?? Plain);
        File.Move(aside, path, overwrite: true);
    }
}
