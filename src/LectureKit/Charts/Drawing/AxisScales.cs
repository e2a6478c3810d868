namespace LectureKit;

/// <summary>Which axes count in powers of ten. ScottPlot's axes are linear, so the data are put on them as logarithms.</summary>
internal sealed class AxisScales
{
    /// <summary>Whether the horizontal axis counts in powers of ten.</summary>
    public bool IsLogX { get; set; }

    /// <summary>Whether the vertical axis counts in powers of ten.</summary>
    public bool IsLogY { get; set; }

    /// <summary>Place on the horizontal axis; NaN where it has none.</summary>
    public double X(double x) => IsLogX ? Log(x) : x;

    /// <summary>Place on the vertical axis; NaN where it has none.</summary>
    public double Y(double y) => IsLogY ? Log(y) : y;

    private static double Log(double number) => number > 0 ? Math.Log10(number) : double.NaN;
}
