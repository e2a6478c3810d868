using SkiaSharp;

namespace LectureKit;

/// <summary>An arrow as a line and a filled head.</summary>
internal static class ArrowShape
{
    private const float HalfWidth = 0.45f;

    /// <summary>Adds one to two paths.</summary>
    public static void Add(SKPath lines, SKPath heads, SKPoint from, SKPoint to, float head)
    {
        var length = SKPoint.Distance(from, to);
        var along = new SKPoint((to.X - from.X) / length, (to.Y - from.Y) / length);
        var neck = new SKPoint(to.X - (along.X * head), to.Y - (along.Y * head));
        var side = new SKPoint(-along.Y * head * HalfWidth, along.X * head * HalfWidth);
        lines.MoveTo(from);
        lines.LineTo(neck);
        heads.AddPoly([to, neck + side, neck - side]);
    }
}
