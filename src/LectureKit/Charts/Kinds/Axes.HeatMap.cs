namespace LectureKit;

/// <content>Tables as colours.</content>
public sealed partial class Axes
{
    private const int BarSteps = 48;

    /// <summary>Draws a table as coloured cells with a colour bar, the first row at the top.</summary>
    /// <param name="table">The numbers; a cell of NaN stays empty.</param>
    /// <param name="format">Format of .NET for numbers in the cells, such as <c>0.0</c>; null writes none.</param>
    /// <param name="rows">Names of the rows; their numbers without them.</param>
    /// <param name="columns">Names of the columns; their numbers without them.</param>
    /// <param name="diverging">Whether zero is in the middle of the colours, as suits weights and correlations.</param>
    /// <exception cref="ArgumentException">The table is empty or has an infinity, or the numbers of names differ from it.</exception>
    public Axes HeatMap(
        ValueGrid table, string? format = null, string[]? rows = null, string[]? columns = null, bool diverging = false)
    {
        ChartChecks.Table(table, nameof(table));
        var (least, most) = CoordinateBounds.Extremes([.. table.All]);
        var shades = new Shades(least, most, diverging);
        NameCells(table, rows, columns);
        var (from, to) = shades.Range;
        double[] edges = [.. Enumerable.Range(0, BarSteps + 1).Select(i => from + ((to - from) * i / BarSteps))];
        Underlying.Axes.AddPanel(new ColorBarPanel(shades.Of, edges, ColorBarPanel.RoundTicks(from, to)));
        return Add(new CellSeries(table, shades) { NumberFormat = format });
    }

    private void NameCells(ValueGrid table, string[]? rows, string[]? columns)
    {
        ChartChecks.SameLength(table.Rows, "table", rows?.Length ?? table.Rows, nameof(rows));
        ChartChecks.SameLength(table.Columns, "table", columns?.Length ?? table.Columns, nameof(columns));
        var lines = Enumerable.Range(0, table.Rows).Where(row => rows is not null || row % CellStep(table.Rows) == 0).ToList();
        YTicks(
            Values.Of(lines.Select(row => (double)(table.Rows - 1 - row))),
            [.. lines.Select(row => rows?[row] ?? ChartNumbers.Tick(row))]);
        var pillars = Enumerable.Range(0, table.Columns)
            .Where(column => columns is not null || column % CellStep(table.Columns) == 0).ToList();
        XTicks(
            Values.Of(pillars.Select(column => (double)column)),
            [.. pillars.Select(column => columns?[column] ?? ChartNumbers.Tick(column))]);
        NoGrid();
    }

    private static int CellStep(int count) => count switch
    {
        <= 12 => 1,
        <= 30 => 2,
        <= 60 => 5,
        _ => (int)Math.Ceiling(count / 120.0) * 10,
    };
}
