using SkiaSharp;

namespace LectureKit;

/// <summary>Parts of the plane between lines: bands of a filled contour, regions of a classifier.</summary>
internal sealed class RegionSeries(PlaneGrid plane, IReadOnlyList<PlaneRegion> regions) : ChartSeries
{
    /// <inheritdoc/>
    public override bool FillsAxes => true;

    /// <summary>Whether it covers the plane with strong colours.</summary>
    public bool IsStrong { get; init; }

    /// <inheritdoc/>
    public override bool IsObstacle => IsStrong;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => plane.Bounds;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        foreach (var region in regions)
        {
            using var path = new SKPath { FillType = SKPathFillType.EvenOdd };
            foreach (var ring in region.Rings)
            {
                path.AddPoly([.. ring.Select(point => At(plane.X(point.Column), plane.Y(point.Row)))]);
            }

            using var fill = ChartPaint.Fill(region.Ink, region.Opacity);
            canvas.DrawPath(path, fill);
        }
    }
}
