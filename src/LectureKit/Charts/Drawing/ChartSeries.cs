using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>What every kind of our charts has in common; the kinds differ in how they draw.</summary>
internal abstract class ChartSeries : IPlottable
{
    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = ScottPlot.Axes.Default;

    /// <summary>None: our own legend takes <see cref="Entries"/>.</summary>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>The scales of the axes that it lies in.</summary>
    public AxisScales Scales { get; set; } = new();

    /// <summary>What a legend says about it.</summary>
    public virtual IEnumerable<LegendEntry> Entries => [];

    /// <summary>How many shapes it draws, about: above ten thousand an SVG would be too heavy.</summary>
    public virtual int Weight => 0;

    /// <summary>Whether the axes end where it ends, as those of a picture do.</summary>
    public virtual bool FillsAxes => false;

    /// <summary>Whether a legend must not cover it; a pale background does not mind.</summary>
    public virtual bool IsObstacle => true;

    /// <summary>Smallest and largest coordinates before any logarithm; NaN where it asks for nothing.</summary>
    public abstract CoordinateBounds Bounds { get; }

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits()
    {
        var bounds = Bounds;
        return new AxisLimits(Scales.X(bounds.Left), Scales.X(bounds.Right), Scales.Y(bounds.Bottom), Scales.Y(bounds.Top));
    }

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        if (!ChartTarget.IsLayingOut)
        {
            Draw(rp.Canvas);
        }
    }

    /// <summary>Draws it in the pixels of its axes.</summary>
    public abstract void Draw(SKCanvas canvas);

    /// <summary>Pixel of a point; NaN where it has none.</summary>
    protected SKPoint At(double x, double y) => new(AtX(x), AtY(y));

    /// <summary>Pixel on the horizontal axis.</summary>
    protected float AtX(double x) => Axes.GetPixelX(Scales.X(x));

    /// <summary>Pixel on the vertical axis.</summary>
    protected float AtY(double y) => Axes.GetPixelY(Scales.Y(y));
}
