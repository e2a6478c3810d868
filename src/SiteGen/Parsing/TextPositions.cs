using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Parsing;

/// <summary>
/// Translates positions inside an embedded text (the code of a cell, a formula) into positions in its Markdown file. A run
/// knows only the former, so that editing the prose above a cell never makes a cached position wrong.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="Start">The opening line of the fence, or the whole inline element: where a fault without a place is reported.</param>
/// <param name="LineOffsets">For each line of the embedded text, the offset in the file of its first character.</param>
public sealed record TextPositions(SourceFile Source, SourceLocation Start, ImmutableArray<int> LineOffsets)
{
    /// <summary>Place in the file of a place in the text, both counted from 1; line 0 is the start of the element.</summary>
    public SourceLocation Translate(int line, int column, int length = 1)
    {
        if (LineOffsets.IsEmpty || line < 1)
        {
            return Start;
        }

        var index = Math.Min(line, LineOffsets.Length) - 1;
        return Source.LocationAt(LineOffsets[index] + Math.Max(0, column - 1), length);
    }

    /// <summary>Place in the file of an offset in <paramref name="text"/>, the embedded text itself.</summary>
    public SourceLocation TranslateOffset(string text, int offset, int length = 1)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        var line = before.Count('\n') + 1;
        return Translate(line, before.Length - (before.LastIndexOf('\n') + 1) + 1, length);
    }
}
