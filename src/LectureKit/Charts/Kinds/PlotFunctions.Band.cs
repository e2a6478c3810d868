namespace LectureKit;

/// <content>How sure a curve is.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.Band(Values, Values, Values, string?, string?)"/>
    public Axes Band(Values x, Values low, Values high, string? label = null, string? style = null) =>
        new Axes().Band(x, low, high, label, style);

    /// <inheritdoc cref="Axes.ErrorBand(Values, Values, Values, string?, string?)"/>
    public Axes ErrorBand(Values x, Values y, Values error, string? label = null, string? style = null) =>
        new Axes().ErrorBand(x, y, error, label, style);

    /// <inheritdoc cref="Axes.ErrorBars(Values, Values, Values, string?, string?)"/>
    public Axes ErrorBars(Values x, Values y, Values error, string? label = null, string? style = null) =>
        new Axes().ErrorBars(x, y, error, label, style);
}
