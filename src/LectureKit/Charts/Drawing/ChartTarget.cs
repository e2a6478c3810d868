namespace LectureKit;

/// <summary>What the current thread draws on: ScottPlot hands its plottables nothing but the canvas.</summary>
internal static class ChartTarget
{
    [ThreadStatic]
    private static bool isVector;

    /// <summary>Whether an SVG is drawn, which the page will colour.</summary>
    public static bool IsVector => isVector;

    /// <summary>Draws an SVG.</summary>
    public static void DrawVector(Action draw) => Draw(true, draw);

    /// <summary>Draws pixels, also in the middle of an SVG.</summary>
    public static void DrawPixels(Action draw) => Draw(false, draw);

    private static void Draw(bool asVector, Action draw)
    {
        var before = isVector;
        isVector = asVector;
        try
        {
            draw();
        }
        finally
        {
            isVector = before;
        }
    }
}
