using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace SiteGen.Problems;

/// <summary>The line of a problem with carets under the stretch that is meant.</summary>
/// <param name="Gutter">Number of the line.</param>
/// <param name="Line">What is shown of the line.</param>
/// <param name="Indent">Cells of the terminal in front of the stretch.</param>
/// <param name="Width">Cells that the stretch takes, at least 1.</param>
public sealed record ProblemExcerpt(string Gutter, string Line, int Indent, int Width)
{
    private const string Cut = "…";

    /// <summary>
    /// Shows at most <paramref name="mostCells"/> cells around the stretch; tabs become spaces and control characters
    /// are
    /// made visible, so that the carets stand under the stretch whatever is in the line.
    /// </summary>
    public static ProblemExcerpt Of(string text, SourceLocation at, int mostCells = 100)
    {
        var start = Math.Clamp(at.Column - 1, 0, text.Length);
        var end = Math.Clamp(start + at.Length, start, text.Length);
        var (before, stretch, after) = (Visible(text[..start]), Visible(text[start..end]), Visible(text[end..]));

        // Half of the room is for what stands in front of the stretch; what is not used there goes to the rest.
        var head = LastCells(before, mostCells / 2);
        var tail = FirstCells(stretch + after, mostCells - Cells(head));
        var width = Math.Min(Cells(stretch), Cells(tail));
        var gutter = at.Line.ToString(CultureInfo.InvariantCulture);
        return new ProblemExcerpt(gutter, (head + tail).TrimEnd(), Cells(head), Math.Max(1, width));
    }

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            visible.Append(Rune.GetUnicodeCategory(rune) switch
            {
                _ when rune.Value == '\t' => "    ",
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator => "·",
                UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => "·",
                _ => rune.ToString(),
            });
        }

        return visible.ToString();
    }

    private static string FirstCells(string text, int most)
    {
        if (Cells(text) <= most)
        {
            return text;
        }

        var kept = new StringBuilder();
        var room = most - 1;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= Cells(rune.ToString());
            if (room < 0)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept + Cut;
    }

    private static string LastCells(string text, int most)
    {
        if (Cells(text) <= most)
        {
            return text;
        }

        var runes = text.EnumerateRunes().ToArray();
        var room = most - 1;
        var first = runes.Length;
        while (first > 0 && (room -= Cells(runes[first - 1].ToString())) >= 0)
        {
            first--;
        }

        return Cut + string.Concat(runes[first..]);
    }

    private static int Cells(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}
