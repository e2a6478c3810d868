using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Typesetting.Formulas;

/// <summary>A stretch of LaTeX that is replaced; of length 0 it is an insertion.</summary>
/// <param name="Start">Offset in the author's text.</param>
/// <param name="Length">Number of the author's characters replaced.</param>
/// <param name="Replacement">What takes their place.</param>
public sealed record TexEdit(int Start, int Length, string Replacement);

/// <summary>LaTeX as KaTeX wants it, with the way back to what the author wrote.</summary>
/// <param name="Tex">The changed text.</param>
/// <param name="Edits">What was changed, in order of position, without overlaps.</param>
public sealed record NormalizedFormula(string Tex, ImmutableArray<TexEdit> Edits)
{
    /// <summary>Applies edits to the author's text; of two that overlap, the first in the text is applied.</summary>
    public static NormalizedFormula Apply(string tex, IEnumerable<TexEdit> edits)
    {
        var applied = ImmutableArray.CreateBuilder<TexEdit>();
        var result = new StringBuilder(tex.Length);
        var copied = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).Where(edit => edit.Start >= copied))
        {
            result.Append(tex, copied, edit.Start - copied).Append(edit.Replacement);
            copied = edit.Start + edit.Length;
            applied.Add(edit);
        }

        result.Append(tex, copied, tex.Length - copied);
        return new NormalizedFormula(result.ToString(), applied.ToImmutable());
    }

    /// <summary>The author's offset for an offset in <see cref="Tex"/>; inside a replacement, the start of what it replaced.</summary>
    public int OriginalOffset(int offset)
    {
        var shift = 0;
        foreach (var edit in Edits)
        {
            var start = edit.Start + shift;
            if (offset < start)
            {
                break;
            }

            if (offset < start + edit.Replacement.Length)
            {
                return edit.Start;
            }

            shift += edit.Replacement.Length - edit.Length;
        }

        return offset - shift;
    }
}
