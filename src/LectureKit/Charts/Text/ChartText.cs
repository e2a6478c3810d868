using System.Globalization;
using SkiaSharp;

namespace LectureKit;

/// <summary>Draws and measures labels.</summary>
internal static class ChartText
{
    /// <summary>Scripts are this much smaller than the line.</summary>
    public const float ScriptSize = 0.72f;

    /// <summary>Raised and lowered by these parts of the font size.</summary>
    public const float Raise = 0.36f, Lower = 0.18f;

    private const float CapHeight = 0.73f;
    private const float RimWidth = 4;

    /// <summary>Width and height of a label.</summary>
    public static SKSize Measure(MathText text, TextLook look)
    {
        var width = text.Runs.Sum(run => Width(run, look));
        return look.IsUpright ? new SKSize(look.Size * 1.2f, width) : new SKSize(width, look.Size * 1.2f);
    }

    /// <summary>Draws a label: pixels here, in an SVG as a note that <see cref="ChartSvgNotes"/> turns into text.</summary>
    public static void Draw(SKCanvas canvas, MathText text, SKPoint at, TextLook look)
    {
        if (text.Plain.Length == 0)
        {
            return;
        }

        if (ChartTarget.IsVector)
        {
            ChartSvgNotes.Leave(canvas, text, at, look);
            return;
        }

        canvas.Save();
        canvas.Translate(at);
        canvas.RotateDegrees(look.IsUpright ? -90 : 0);
        var x = -look.Across * text.Runs.Sum(run => Width(run, look));
        foreach (var run in text.Runs)
        {
            DrawRun(canvas, run, new SKPoint(x, Baseline(look) + Shift(run, look)), look);
            x += Width(run, look);
        }

        canvas.Restore();
    }

    /// <summary>How far the line of the letters is below the point.</summary>
    public static float Baseline(TextLook look) => look.Size * (CapHeight * (1 - look.Down));

    /// <summary>How far a script is below the line.</summary>
    public static float Shift(MathRun run, TextLook look) => run.Level switch
    {
        > 0 => -Raise * look.Size,
        < 0 => Lower * look.Size,
        _ => 0,
    };

    /// <summary>Size of the font of a piece.</summary>
    public static float SizeOf(MathRun run, TextLook look) => run.Level == 0 ? look.Size : look.Size * ScriptSize;

    /// <summary>A number of an SVG.</summary>
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static void DrawRun(SKCanvas canvas, MathRun run, SKPoint at, TextLook look)
    {
        using var font = Font(run, look);
        using var paint = new SKPaint { Color = look.Ink.Color, IsAntialias = true };
        if (look.HasRim)
        {
            using var rim = new SKPaint
            {
                Color = Ink.Paper.Color,
                IsAntialias = true,
                Style = SKPaintStyle.Stroke,
                StrokeWidth = RimWidth,
                StrokeJoin = SKStrokeJoin.Round,
            };
            canvas.DrawText(run.Text, at, font, rim);
        }

        canvas.DrawText(run.Text, at, font, paint);
    }

    private static float Width(MathRun run, TextLook look)
    {
        using var font = Font(run, look);
        return font.MeasureText(run.Text);
    }

    private static SKFont Font(MathRun run, TextLook look) =>
        new(ChartFonts.Find(ChartFonts.Sans, look.IsBold, isItalic: false), SizeOf(run, look)) { Subpixel = true };
}
