using static TorchSharp.torch;

namespace LectureKit;

/// <content>Grids of pictures.</content>
public sealed partial class Figure
{
    private const int MostImages = 100, CellSize = 96, TitleRoom = 26, TitleSize = 15;

    /// <summary>Shows a batch of pictures in rows, for instance the first digits of a data set with their labels.</summary>
    /// <param name="images">
    /// <c>[N, C, H, W]</c>, <c>[N, H, W, C]</c> or <c>[N, H, W]</c>, N from 1 to 100; values as for <see cref="Axes.Image(Tensor)"/>.
    /// </param>
    /// <param name="columns">Pictures in a row, at least 1.</param>
    /// <param name="titles">A title for each picture.</param>
    /// <exception cref="ArgumentException">The shape is that of no batch, or the numbers of pictures and titles differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> is below 1.</exception>
    public static Figure Images(Tensor images, int columns = 5, string[]? titles = null)
    {
        ArgumentNullException.ThrowIfNull(images);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        if (images.dim() is not (3 or 4) || images.shape[0] is < 1 or > MostImages)
        {
            throw new ArgumentException(
                $"'images' has the shape [{string.Join(", ", images.shape)}]; a batch has [N, C, H, W] or [N, H, W], N up to 100.",
                nameof(images));
        }

        var count = (int)images.shape[0];
        ChartChecks.SameLength(count, nameof(images), titles?.Length ?? count, nameof(titles));
        columns = Math.Min(columns, count);
        var rows = (count + columns - 1) / columns;
        var figure = Grid(rows, columns)
            .Size(Math.Max(160, columns * CellSize), rows * (CellSize + (titles is null ? 0 : TitleRoom)));
        for (var i = 0; i < figure.All.Count; i++)
        {
            var axes = figure[i];
            axes.NoTicks().Tighten();
            if (i < count)
            {
                using var image = images[i];
                axes.Image(image);
                axes.Underlying.Axes.Title.Label.FontSize = TitleSize;
                axes.Underlying.Axes.Title.Label.Bold = false;
                _ = titles is null ? axes : axes.Title(titles[i]);
            }
        }

        return figure;
    }
}
