using System.Collections.Immutable;
using SkiaSharp;

namespace LectureKit;

/// <summary>The lines of a legend, below one another or flowing.</summary>
internal sealed class LegendRows(ImmutableArray<LegendEntry> entries)
{
    private const float RowHeight = 22;
    private const float SampleWidth = 30;
    private const float SampleGap = 7;
    private const float EntryGap = 18;
    private const float Padding = 7;
    private static readonly TextLook Look = new() { Across = 0 };

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => entries.IsEmpty;

    /// <summary>Size as a box.</summary>
    public SKSize Size => new(
        entries.Select(Width).DefaultIfEmpty().Max() + (2 * Padding), (entries.Length * RowHeight) + (2 * Padding) - 4);

    /// <summary>Draws a box with a line for each series.</summary>
    public void DrawBox(SKCanvas canvas, SKPoint at)
    {
        var box = SKRect.Create(at, Size);
        using (var paper = ChartPaint.Fill(Ink.Paper, 0.9))
        using (var frame = ChartPaint.Stroke(Ink.Grid, 1))
        {
            canvas.DrawRect(box, paper);
            canvas.DrawRect(box, frame);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            DrawEntry(canvas, entries[i], new SKPoint(at.X + Padding, at.Y + Padding - 2 + (RowHeight * (i + 0.5f))));
        }
    }

    /// <summary>Number of lines when the entries flow in a width.</summary>
    public float FlowHeight(float width) => Flow(width).Select(place => place.Row + 1).DefaultIfEmpty().Max() * RowHeight;

    /// <summary>Draws the entries beside one another, as many as fit in a line.</summary>
    public void DrawFlow(SKCanvas canvas, SKRect place)
    {
        foreach (var (entry, x, row) in Flow(place.Width))
        {
            DrawEntry(canvas, entry, new SKPoint(place.Left + x, place.Top + (RowHeight * (row + 0.5f))));
        }
    }

    private static float Width(LegendEntry entry) => SampleWidth + SampleGap + ChartText.Measure(entry.Text, Look).Width;

    private static void DrawEntry(SKCanvas canvas, LegendEntry entry, SKPoint at)
    {
        entry.DrawSample(canvas, new SKRect(at.X, at.Y - 6, at.X + SampleWidth, at.Y + 6));
        ChartText.Draw(canvas, entry.Text, new SKPoint(at.X + SampleWidth + SampleGap, at.Y), Look);
    }

    private IEnumerable<(LegendEntry Entry, float X, int Row)> Flow(float width)
    {
        var (x, row) = (0f, 0);
        foreach (var entry in entries)
        {
            var needed = Width(entry);
            if (x > 0 && x + needed > width)
            {
                (x, row) = (0, row + 1);
            }

            yield return (entry, x, row);
            x += needed + EntryGap;
        }
    }
}
