using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>Draws small multiples: each chart in its cell, data areas of a row and of a column in line.</summary>
internal sealed class FigureDrawing(Figure figure)
{
    private const float TitleHeight = 34, BareGap = 5, BareTitle = 27;
    private static readonly TextLook TitleLook = new() { Size = 18, IsBold = true };

    /// <summary>The whole of it.</summary>
    public ChartDrawing Drawing => new([.. figure.All.Select(axes => axes.Underlying)], figure.FigureSize, Prepare, Render)
    {
        Heading = figure.Heading.Length > 0
            ? figure.Heading
            : string.Join("; ", figure.All.Select(axes => axes.Heading).Where(heading => heading.Length > 0)),
    };

    private float Top => figure.TitleText is null ? 0 : TitleHeight;

    private void Prepare()
    {
        figure.Scale();
        foreach (var (index, axes) in figure.All.Index())
        {
            axes.Underlying.RenderManager.ClearCanvasBeforeEachRender = false;
            axes.Underlying.Layout.Default();
            axes.Prepare(() => ChartDrawing.LayOut(figure.FigureSize, canvas => axes.Underlying.Render(canvas, Cell(index))));
        }

        Align();
        foreach (var axes in figure.All)
        {
            axes.Rescale();
        }

        // The first pass after a change is drawn twice by ScottPlot; in the one that is shown nothing changes any more.
        ChartDrawing.LayOut(figure.FigureSize, Render);
        ChartDrawing.LayOut(figure.FigureSize, Render);
    }

    private void Render(SKCanvas canvas)
    {
        foreach (var (index, axes) in figure.All.Index())
        {
            axes.Underlying.Render(canvas, Cell(index));
        }

        if (figure.TitleText is { } title)
        {
            ChartText.Draw(canvas, title, new SKPoint(figure.FigureSize.Width / 2f, TitleHeight / 2), TitleLook);
        }
    }

    /// <summary>What stands around the data takes as much room in each chart of a row and of a column.</summary>
    private void Align()
    {
        ImmutableArray<PixelPadding> paddings =
            [.. figure.All.Select(axes => Around(axes.Underlying.RenderManager.LastRender))];
        foreach (var (index, axes) in figure.All.Index())
        {
            if (axes.IsBare)
            {
                axes.Underlying.Layout.Fixed(new PixelPadding(BareGap, BareGap, BareGap, axes.Heading.Length > 0 ? BareTitle : BareGap));
                continue;
            }

            var row = paddings.Where((_, i) => i / figure.Columns == index / figure.Columns).ToList();
            var column = paddings.Where((_, i) => i % figure.Columns == index % figure.Columns).ToList();
            axes.Underlying.Layout.Fixed(new PixelPadding(
                column.Max(one => one.Left), column.Max(one => one.Right), row.Max(one => one.Bottom), row.Max(one => one.Top)));
        }
    }

    private static PixelPadding Around(RenderDetails render) => new(
        render.DataRect.Left - render.FigureRect.Left,
        render.FigureRect.Right - render.DataRect.Right,
        render.FigureRect.Bottom - render.DataRect.Bottom,
        render.DataRect.Top - render.FigureRect.Top);

    private PixelRect Cell(int index)
    {
        var (width, height) = (
            (float)figure.FigureSize.Width / figure.Columns, (figure.FigureSize.Height - Top) / figure.Rows);
        var (left, top) = (width * (index % figure.Columns), Top + (height * (index / figure.Columns)));
        return new PixelRect(left, left + width, top + height, top);
    }
}
