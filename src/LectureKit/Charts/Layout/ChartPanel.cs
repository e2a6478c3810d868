using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>Something of a fixed depth at an edge of the data: a label, a colour bar, a legend.</summary>
internal abstract class ChartPanel(Edge edge) : IPanel
{
    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public float MinimumSize { get; set; }

    /// <inheritdoc/>
    public float MaximumSize { get; set; } = float.MaxValue;

    /// <inheritdoc/>
    public Edge Edge => edge;

    /// <inheritdoc/>
    public bool ShowDebugInformation { get; set; }

    /// <inheritdoc/>
    public abstract float Measure(Paint paint);

    /// <inheritdoc/>
    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => edge switch
    {
        Edge.Left => new PixelRect(dataRect.Left - offset - size, dataRect.Left - offset, dataRect.Bottom, dataRect.Top),
        Edge.Right => new PixelRect(dataRect.Right + offset, dataRect.Right + offset + size, dataRect.Bottom, dataRect.Top),
        Edge.Top => new PixelRect(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size),
        _ => new PixelRect(dataRect.Left, dataRect.Right, dataRect.Bottom + offset + size, dataRect.Bottom + offset),
    };

    /// <inheritdoc/>
    public void Render(RenderPack rp, float size, float offset)
    {
        if (IsVisible)
        {
            Draw(rp.Canvas, GetPanelRect(rp.DataRect, size, offset, rp.Paint).ToSKRect());
        }
    }

    /// <summary>Draws into its place.</summary>
    protected abstract void Draw(SKCanvas canvas, SKRect place);
}
