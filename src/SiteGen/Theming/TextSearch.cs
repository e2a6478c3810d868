using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>Finds the place of something that a reader of the file reported without one.</summary>
internal static class TextSearch
{
    /// <summary>First occurrence of a text, or the start of the file.</summary>
    public static SourceLocation Find(ThemeFile file, string text)
    {
        var content = file.ReadText();
        return At(file, content, content.IndexOf(text, StringComparison.Ordinal), text.Length);
    }

    /// <summary>Place of an offset; a negative one is the start of the file.</summary>
    public static SourceLocation At(ThemeFile file, string content, int offset, int length)
    {
        if (offset < 0)
        {
            return file.At(1, 1);
        }

        var before = content.AsSpan(0, offset);
        return file.At(before.Count('\n') + 1, offset - before.LastIndexOf('\n'), length);
    }
}
