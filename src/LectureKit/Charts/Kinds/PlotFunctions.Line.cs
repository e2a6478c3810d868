namespace LectureKit;

/// <content>Lines.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Line(Values, string?, string?)"/>
    public Axes Line(Values y, string? label = null, string? style = null) => new Axes().Line(y, label, style);

    /// <inheritdoc cref="Axes.Line(Values, Values, string?, string?)"/>
    public Axes Line(Values x, Values y, string? label = null, string? style = null) => new Axes().Line(x, y, label, style);
}
