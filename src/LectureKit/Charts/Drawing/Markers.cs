using SkiaSharp;

namespace LectureKit;

/// <summary>Draws many points of one kind as one path, which keeps an SVG small.</summary>
internal static class Markers
{
    private const int Count = 8;

    /// <summary>The shape of a series.</summary>
    public static Marker Of(int series) => (Marker)(series % Count);

    /// <summary>Draws points.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="points">Their centres.</param>
    /// <param name="shape">Their shape.</param>
    /// <param name="size">Diameter of a disc in CSS pixels; the other shapes look as large.</param>
    /// <param name="ink">Colour.</param>
    public static void Draw(SKCanvas canvas, SKPoint[] points, Marker shape, float size, Ink ink)
    {
        if (points.Length == 0)
        {
            return;
        }

        if (shape is Marker.Disc or Marker.Square)
        {
            using var dots = ChartPaint.Stroke(ink, shape == Marker.Disc ? size : size * 0.88f);
            dots.StrokeCap = shape == Marker.Disc ? SKStrokeCap.Round : SKStrokeCap.Square;
            if (ChartTarget.IsVector)
            {
                using var path = Dots(points);
                canvas.DrawPath(path, dots);
            }
            else
            {
                canvas.DrawPoints(SKPointMode.Points, points, dots);
            }

            return;
        }

        using var shapes = Outlines(points, shape, size / 2);
        var isOpen = shape is Marker.Cross or Marker.Plus or Marker.Ring;
        using var paint = isOpen ? ChartPaint.Stroke(ink, Math.Max(1.6f, size / 4)) : ChartPaint.Fill(ink);
        canvas.DrawPath(shapes, paint);
    }

    /// <summary>A line of almost no length with round or square ends; Skia leaves lines of no length out of an SVG.</summary>
    private static SKPath Dots(SKPoint[] points)
    {
        var path = new SKPath();
        foreach (var point in points)
        {
            path.MoveTo(point);
            path.LineTo(point.X + 0.01f, point.Y);
        }

        return path;
    }

    private static SKPath Outlines(SKPoint[] points, Marker shape, float radius)
    {
        var path = new SKPath();
        foreach (var point in points)
        {
            AddOutline(path, point, shape, radius);
        }

        return path;
    }

    private static void AddOutline(SKPath path, SKPoint at, Marker shape, float radius)
    {
        SKPoint[][] lines = shape switch
        {
            Marker.Up => [Polygon(at, radius * 1.25f, 3, -90)],
            Marker.Down => [Polygon(at, radius * 1.25f, 3, 90)],
            Marker.Diamond => [Polygon(at, radius * 1.2f, 4, -90)],
            Marker.Ring => [Polygon(at, radius * 0.95f, 8, -90)],
            Marker.Cross => [Bar(at, radius * 0.85f, radius * 0.85f), Bar(at, radius * 0.85f, -radius * 0.85f)],
            _ => [Bar(at, radius * 1.1f, 0), Bar(at, 0, radius * 1.1f)],
        };
        foreach (var line in lines)
        {
            path.AddPoly(line, line.Length > 2);
        }
    }

    private static SKPoint[] Bar(SKPoint at, float x, float y) => [new(at.X - x, at.Y - y), new(at.X + x, at.Y + y)];

    private static SKPoint[] Polygon(SKPoint at, float radius, int corners, double start) =>
    [
        .. Enumerable.Range(0, corners).Select(i => double.DegreesToRadians(start + (360.0 * i / corners)))
            .Select(angle => new SKPoint(at.X + (radius * (float)Math.Cos(angle)), at.Y + (radius * (float)Math.Sin(angle)))),
    ];
}
