using SkiaSharp;

namespace LectureKit;

/// <summary>The two paints of a chart.</summary>
internal static class ChartPaint
{
    /// <summary>A line.</summary>
    public static SKPaint Stroke(Ink ink, float width, int dash = Dash.Solid, double opacity = 1)
    {
        var paint = new SKPaint
        {
            Style = SKPaintStyle.Stroke,
            Color = Shade(ink, opacity),
            StrokeWidth = width,
            IsAntialias = true,
            StrokeJoin = SKStrokeJoin.Round,
        };
        if (dash != Dash.Solid && ChartTarget.IsVector)
        {
            paint.StrokeJoin = SKStrokeJoin.Miter;
            paint.StrokeMiter = Dash.Mark(dash);
        }
        else if (dash != Dash.Solid)
        {
            paint.PathEffect = SKPathEffect.CreateDash(Dash.Pattern(dash), 0);
        }

        return paint;
    }

    /// <summary>A filled shape.</summary>
    public static SKPaint Fill(Ink ink, double opacity = 1) =>
        new() { Style = SKPaintStyle.Fill, Color = Shade(ink, opacity), IsAntialias = true };

    private static SKColor Shade(Ink ink, double opacity) => ink.Color.WithAlpha((byte)Math.Round(255 * opacity));
}
