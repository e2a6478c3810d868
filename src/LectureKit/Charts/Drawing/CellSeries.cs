using SkiaSharp;

namespace LectureKit;

/// <summary>A table as coloured cells, the first row at the top.</summary>
internal sealed class CellSeries(ValueGrid table, Shades shades) : ChartSeries
{
    private const float LargestText = 16, SmallestText = 9;

    /// <summary>Format of the numbers in the cells, or null for none.</summary>
    public string? NumberFormat { get; init; }

    /// <inheritdoc/>
    public override bool FillsAxes => true;

    /// <inheritdoc/>
    public override CoordinateBounds Bounds => new(-0.5, table.Columns - 0.5, -0.5, table.Rows - 0.5);

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        using var pixels = new SKBitmap(table.Columns, table.Rows);
        for (var row = 0; row < table.Rows; row++)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                pixels.SetPixel(column, row, shades.Of(table[row, column]));
            }
        }

        ChartPicture.Draw(canvas, pixels, Place(-0.5, table.Rows - 0.5, table.Columns - 0.5, -0.5));
        if (NumberFormat is not null)
        {
            WriteNumbers(canvas);
        }
    }

    private void WriteNumbers(SKCanvas canvas)
    {
        var texts = table.All.Select(number => double.IsNaN(number) ? "" : ChartNumbers.Format(number, NumberFormat!)).ToList();
        var look = new TextLook { Size = LargestText };
        var widest = texts.Max(text => ChartText.Measure(MathText.Parse(text), look).Width);
        var cell = Place(0, 1, 1, 0);
        var size = Math.Min(LargestText, Math.Min(LargestText * 0.9f * cell.Width / Math.Max(1, widest), cell.Height * 0.75f));
        if (size < SmallestText)
        {
            return;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            var (row, column) = (i / table.Columns, i % table.Columns);
            ChartText.Draw(
                canvas, MathText.Parse(texts[i]), At(column, table.Rows - 1 - row),
                look with { Size = size, Ink = Shades.TextOn(shades.Of(table[row, column])) });
        }
    }

    private SKRect Place(double left, double top, double right, double bottom) =>
        new(AtX(left), AtY(top), AtX(right), AtY(bottom));
}
