using System.Collections.Immutable;
using System.Text;
using ScottPlot;
using ScottPlot.Plottables;
using SkiaSharp;

namespace LectureKit;

/// <summary>A ScottPlot figure: as SVG in the colours of the page, and as a picture twice as fine for where SVG cannot
/// go.</summary>
internal sealed class PlotFormatter : IFormatter
{
    /// <summary>Above this many characters an SVG costs the reader more than the picture.</summary>
    private const int LargestSvg = 600_000;

    /// <inheritdoc/>
    public string? Library => "ScottPlot";

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        Plot plot => Forms([plot], PlotExtensions.SizeOf(plot), plot.Render, alt),
        Multiplot plots => Forms([.. plots.Subplots.GetPlots()], PlotExtensions.SizeOf(plots), plots.Render, alt),
        _ => null,
    };

    private static ImmutableArray<OutputForm> Forms(
        ImmutableArray<Plot> plots, FigureSize size, Action<SKCanvas, PixelRect> render, string? alt)
    {
        // The picture first: ScottPlot draws twice until its layout has settled, which an SVG would show.
        var png = PngPicture.Draw(size, canvas => render(canvas, Area(size)));
        var forms = ImmutableArray.CreateBuilder<OutputForm>();
        if (Svg(plots, size, render) is { Length: <= LargestSvg } svg)
        {
            forms.Add(new OutputForm("image/svg+xml", svg, alt));
        }

        forms.Add(new OutputForm("image/png", png, alt));
        forms.AddRange(PlainText.Form(Describe(plots)));
        return forms.ToImmutable();
    }

    private static string? Svg(ImmutableArray<Plot> plots, FigureSize size, Action<SKCanvas, PixelRect> render)
    {
        using var marks = ChartDefaults.LendTo(plots);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, size.Width, size.Height), stream))
        {
            render(canvas, Area(size));
        }

        // What Skia writes shrinks to about a half.
        if (stream.Length > 3 * LargestSvg)
        {
            return null;
        }

        var isSmooth = plots.SelectMany(plot => plot.GetPlottables<Heatmap>()).Any(map => map.Smooth);
        return ChartSvg.Write(Encoding.UTF8.GetString(stream.ToArray()), size, ChartSvgStyle.Chart(isSmooth));
    }

    private static PixelRect Area(FigureSize size) => new(0, size.Width, size.Height, 0);

    private static string Describe(ImmutableArray<Plot> plots)
    {
        var titles = plots.Select(plot => plot.Axes.Title.Label.Text).Where(title => !string.IsNullOrEmpty(title));
        return string.Join("; ", titles) is { Length: > 0 } text ? $"[{text}]" : "[chart]";
    }
}
