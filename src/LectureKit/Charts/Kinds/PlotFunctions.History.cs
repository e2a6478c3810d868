namespace LectureKit;

/// <content>Training curves.</content>
public sealed partial class PlotFunctions
{
    /// <inheritdoc cref="Axes.History(IReadOnlyDictionary{string, IReadOnlyList{double}}, string[])"/>
    public Axes History(IReadOnlyDictionary<string, IReadOnlyList<double>> history, params string[] columns) =>
        new Axes().History(history, columns);
}
