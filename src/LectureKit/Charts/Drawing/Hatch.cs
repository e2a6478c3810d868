using SkiaSharp;

namespace LectureKit;

/// <summary>Fillings of bars, so that groups differ without colour: full, hatched, pale, hatched the other way, crossed.</summary>
internal static class Hatch
{
    private const int Kinds = 5;
    private const float Distance = 8;

    /// <summary>Fills a box.</summary>
    public static void Draw(SKCanvas canvas, SKRect box, Ink ink, int index)
    {
        var kind = index % Kinds;
        using (var fill = ChartPaint.Fill(ink, kind == 0 ? 0.85 : 0.22))
        using (var edge = ChartPaint.Stroke(ink, 1.5f))
        {
            canvas.DrawRect(box, fill);
            canvas.DrawRect(box, edge);
        }

        using var lines = ChartPaint.Stroke(ink, 1.6f);
        using var path = new SKPath();
        if (kind is 1 or 4)
        {
            AddLines(path, box, isRising: true);
        }

        if (kind is 3 or 4)
        {
            AddLines(path, box, isRising: false);
        }

        if (!path.IsEmpty)
        {
            canvas.DrawPath(path, lines);
        }
    }

    /// <summary>Slanting lines, cut at the box.</summary>
    private static void AddLines(SKPath path, SKRect box, bool isRising)
    {
        var (width, height) = (box.Width, box.Height);
        for (var at = Distance; at < width + height; at += Distance)
        {
            var (x0, x1) = (Math.Max(0, at - height), Math.Min(at, width));
            var (y0, y1) = (Math.Min(at, height), Math.Max(0, at - width));
            var (first, second) = (new SKPoint(x0, y0), new SKPoint(x1, y1));
            path.MoveTo(box.Left + (isRising ? first.X : width - first.X), box.Top + first.Y);
            path.LineTo(box.Left + (isRising ? second.X : width - second.X), box.Top + second.Y);
        }
    }
}
