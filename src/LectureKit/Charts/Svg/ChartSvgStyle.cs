namespace LectureKit;

/// <summary>How much of a picture belongs to the page.</summary>
/// <param name="ClassName">CSS class of the <c>svg</c> element, so that a theme can put a foreign drawing on
/// paper.</param>
/// <param name="TakesPageColors">Whether colours and font come from the page.</param>
/// <param name="IsSmooth">Whether embedded pictures are smoothed when they are enlarged.</param>
internal sealed record ChartSvgStyle(string ClassName, bool TakesPageColors, bool IsSmooth)
{
    /// <summary>A drawing of the author's own: nothing of it is changed.</summary>
    public static ChartSvgStyle AsDrawn { get; } = new("drawing", false, true);

    /// <summary>A chart.</summary>
    /// <param name="isSmooth">Whether embedded pictures are smoothed when they are enlarged.</param>
    public static ChartSvgStyle Chart(bool isSmooth) => new("chart", true, isSmooth);
}
