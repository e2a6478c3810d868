using SkiaSharp;

namespace LectureKit;

/// <summary>
/// Finds where a legend covers nothing: the chart is drawn a quarter as large, and a box that no drawn pixel falls into is
/// free.
/// </summary>
internal static class LegendPlaces
{
    private const float Scale = 0.25f;
    private const float Distance = 3;

    private static readonly (LegendPlace Place, float Across, float Down)[] Places =
    [
        (LegendPlace.UpperRight, 1, 0),
        (LegendPlace.UpperLeft, 0, 0),
        (LegendPlace.LowerRight, 1, 1),
        (LegendPlace.LowerLeft, 0, 1),
        (LegendPlace.Auto, 0.5f, 0),
        (LegendPlace.Auto, 0.5f, 1),
        (LegendPlace.Auto, 1, 0.5f),
        (LegendPlace.Auto, 0, 0.5f),
    ];

    /// <summary>Upper left corner of the legend, or null when it has to go outside.</summary>
    public static SKPoint? Find(IEnumerable<ChartSeries> series, SKRect data, SKSize legend, LegendPlace wish)
    {
        if (wish == LegendPlace.Below)
        {
            return null;
        }

        if (wish != LegendPlace.Auto)
        {
            var wanted = Places.First(place => place.Place == wish);
            return Corner(data, legend, wanted.Across, wanted.Down);
        }

        if (legend.Width > data.Width * 0.8f || legend.Height > data.Height * 0.8f)
        {
            return null;
        }

        using var drawn = Draw(series, data);
        foreach (var (_, across, down) in Places)
        {
            var corner = Corner(data, legend, across, down);
            if (IsFree(drawn, SKRect.Inflate(SKRect.Create(corner, legend), Distance, Distance)))
            {
                return corner;
            }
        }

        return null;
    }

    private static SKPoint Corner(SKRect data, SKSize legend, float across, float down) => new(
        data.Left + (across * (data.Width - legend.Width)), data.Top + (down * (data.Height - legend.Height)));

    private static SKBitmap Draw(IEnumerable<ChartSeries> series, SKRect data)
    {
        var bitmap = new SKBitmap((int)(data.Right * Scale) + 8, (int)(data.Bottom * Scale) + 8);
        bitmap.Erase(SKColors.Transparent);
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale(Scale);
        ChartTarget.DrawSketch(() =>
        {
            foreach (var one in series.Where(one => one.IsObstacle))
            {
                one.Draw(canvas);
            }
        });
        return bitmap;
    }

    private static bool IsFree(SKBitmap drawn, SKRect box)
    {
        var pixels = drawn.GetPixelSpan();
        for (var y = Math.Max(0, (int)(box.Top * Scale)); y <= (int)(box.Bottom * Scale) && y < drawn.Height; y++)
        {
            for (var x = Math.Max(0, (int)(box.Left * Scale)); x <= (int)(box.Right * Scale) && x < drawn.Width; x++)
            {
                if (pixels[(y * drawn.RowBytes) + (x * 4) + 3] > 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
