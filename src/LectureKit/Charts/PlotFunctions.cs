namespace LectureKit;

/// <summary>
/// A picture in one line: each method makes a figure with one pair of axes and draws into it, as <c>pyplot</c> does. In a
/// cell it is called <c>Plot</c>: <c>Plot.Line(x, y)</c>.
/// </summary>
/// <remarks>
/// <c>Plot</c> is a name of a value, not of a type. So a page may say <c>using ScottPlot;</c> and write
/// <c>new Plot()</c> for ScottPlot's own type beside it.
/// </remarks>
public sealed partial class PlotFunctions
{
    internal PlotFunctions()
    {
    }
}
