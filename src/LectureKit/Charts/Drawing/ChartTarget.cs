namespace LectureKit;

/// <summary>What the current thread draws on: ScottPlot hands its plottables nothing but the canvas.</summary>
internal static class ChartTarget
{
    [ThreadStatic]
    private static bool isVector;

    [ThreadStatic]
    private static bool isSketch;

    [ThreadStatic]
    private static bool isLayingOut;

    /// <summary>Whether an SVG is drawn, which the page will colour.</summary>
    public static bool IsVector => isVector;

    /// <summary>Whether the drawing only finds out what is covered, which pale shades do not do.</summary>
    public static bool IsSketch => isSketch;

    /// <summary>Whether nothing is drawn but room is measured, which the data do not take part in.</summary>
    public static bool IsLayingOut { get => isLayingOut; set => isLayingOut = value; }

    /// <summary>Draws an SVG.</summary>
    public static void DrawVector(Action draw) => Draw(true, draw);

    /// <summary>Draws pixels that nobody sees, also in the middle of an SVG.</summary>
    public static void DrawSketch(Action draw) => Draw(false, draw);

    private static void Draw(bool asVector, Action draw)
    {
        var before = isVector;
        isVector = asVector;
        isSketch = !asVector;
        try
        {
            draw();
        }
        finally
        {
            isVector = before;
            isSketch = false;
        }
    }
}
