namespace LectureKit;

/// <content>Tables as colours.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.HeatMap(ValueGrid, string?, string[], string[], bool)"/>
    public Axes HeatMap(
        ValueGrid table, string? format = null, string[]? rows = null, string[]? columns = null, bool diverging = false) =>
        new Axes().HeatMap(table, format, rows, columns, diverging);
}
