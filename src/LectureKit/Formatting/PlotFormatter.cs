using System.Collections.Immutable;
using System.Text;
using SkiaSharp;

namespace LectureKit;

/// <summary>
/// A chart, ours or one of ScottPlot: as SVG in the colours of the page, or, where that would be too heavy, as a picture
/// twice as fine. Only one of them is made, for a page shows the first form that it can, and drawing the other would
/// cost as much again.
/// </summary>
internal sealed class PlotFormatter : IFormatter
{
    /// <summary>Above this many bytes an SVG costs the reader more than the picture.</summary>
    private const int LargestSvg = 150_000;

    /// <summary>An SVG with more shapes than this is too large for certain and need not be tried.</summary>
    private const int MostShapes = 12_000;

    /// <inheritdoc/>
    public string? Library => "ScottPlot";

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (ChartDrawing.Of(value) is not { } drawing)
        {
            return null;
        }

        var text = PlainText.Form(drawing.Heading is { Length: > 0 } heading ? $"[{heading}]" : "[chart]");
        return [Svg(drawing, alt) ?? Picture(drawing, alt), .. text];
    }

    private static OutputForm? Svg(ChartDrawing drawing, string? alt)
    {
        using var marks = ChartDefaults.LendTo(drawing.Plots, isVector: true);
        using var stream = new MemoryStream();
        ChartTarget.DrawVector(() =>
        {
            drawing.Prepare();
            if (drawing.Weight <= MostShapes)
            {
                using var canvas = SKSvgCanvas.Create(new SKRect(0, 0, drawing.Size.Width, drawing.Size.Height), stream);
                drawing.Render(canvas);
            }
        });

        // What Skia writes shrinks to about a third.
        if (stream.Length is 0 or > 5 * LargestSvg)
        {
            return null;
        }

        var svg = ChartSvg.Write(
            Encoding.UTF8.GetString(stream.ToArray()), drawing.Size, ChartSvgStyle.Chart(drawing.IsSmooth));
        return Encoding.UTF8.GetByteCount(svg) <= LargestSvg ? new OutputForm("image/svg+xml", svg, alt) : null;
    }

    private static OutputForm Picture(ChartDrawing drawing, string? alt)
    {
        using var marks = ChartDefaults.LendTo(drawing.Plots, isVector: false);
        drawing.Prepare();
        return PngPicture.Draw(drawing.Size, drawing.Render, alt);
    }
}
