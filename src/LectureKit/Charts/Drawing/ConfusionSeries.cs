using SkiaSharp;

namespace LectureKit;

/// <summary>A confusion matrix: the darker a cell, the larger its share of the row; in the colours of the page.</summary>
internal sealed class ConfusionSeries(int[,] counts) : ChartSeries
{
    /// <summary>Pale enough for the ink of either theme (at least 4.5:1).</summary>
    private const double Darkest = 0.5;

    private readonly int size = counts.GetLength(0);

    /// <inheritdoc/>
    public override bool FillsAxes => true;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => new(-0.5, size - 0.5, -0.5, size - 0.5);

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        for (var row = 0; row < size; row++)
        {
            var total = Enumerable.Range(0, size).Sum(column => counts[row, column]);
            for (var column = 0; column < size; column++)
            {
                DrawCell(canvas, row, column, total == 0 ? 0 : (double)counts[row, column] / total);
            }
        }
    }

    private void DrawCell(SKCanvas canvas, int row, int column, double share)
    {
        var y = size - 1 - row;
        var box = new SKRect(AtX(column - 0.5), AtY(y + 0.5), AtX(column + 0.5), AtY(y - 0.5));
        using (var fill = ChartPaint.Fill(Ink.Series(0), Darkest * share))
        using (var edge = ChartPaint.Stroke(Ink.Grid, 1))
        {
            canvas.DrawRect(box, fill);
            canvas.DrawRect(box, edge);
        }

        var look = new TextLook
        {
            Size = Math.Min(TextLook.DefaultSize, box.Height * 0.6f),
            IsBold = row == column,
        };
        ChartText.Draw(canvas, MathText.Parse(ChartNumbers.Tick(counts[row, column])), new SKPoint(box.MidX, box.MidY), look);
    }
}
