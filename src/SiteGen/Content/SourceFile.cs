using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Content;

/// <summary>One file that the author wrote, with its text in memory and its lines known.</summary>
public sealed class SourceFile
{
    private readonly ImmutableArray<int> lineStarts;

    /// <param name="path">Path relative to the site's folder, with forward slashes.</param>
    /// <param name="fullPath">Absolute path on this machine; never part of an output or a cache key.</param>
    /// <param name="text">Text with <c>\n</c> line ends and no byte order mark.</param>
    public SourceFile(string path, string fullPath, string text)
    {
        Path = path;
        FullPath = fullPath;
        Text = text;
        lineStarts = StartsOfLines(text);
    }

    /// <summary>
    /// Path relative to the site's folder, with forward slashes: <c>content/01-intro/01-first.md</c>.
    /// </summary>
    public string Path { get; }

    /// <summary>Absolute path on this machine.</summary>
    public string FullPath { get; }

    /// <summary>Text with <c>\n</c> line ends and no byte order mark.</summary>
    public string Text { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>
    /// Where the character at <paramref name="offset"/> is; the length is cut at the end of its line.
    /// </summary>
    public SourceLocation LocationAt(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var column = offset - lineStarts[line];
        var rest = Line(line + 1).Length - column;
        return new SourceLocation(Path, line + 1, column + 1, Math.Max(1, Math.Min(length, rest)));
    }

    /// <summary>The text of a line, counted from 1, without its end.</summary>
    public string Line(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] - 1 : Text.Length;
        return Text[start..end];
    }

    /// <summary>Offset of the first character of a line, counted from 1.</summary>
    public int OffsetOfLine(int line) => lineStarts[line - 1];

    private static ImmutableArray<int> StartsOfLines(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return starts.ToImmutable();
    }
}
