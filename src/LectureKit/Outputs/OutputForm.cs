namespace LectureKit;

/// <summary>One form of a shown value; a page, a notebook or a terminal takes the one it can use.</summary>
/// <param name="MediaType"><c>image/svg+xml</c>, <c>image/png</c>, <c>text/html</c>, <c>text/latex</c>, <c>text/plain</c>.</param>
/// <param name="Data">Text, or base64 for binary media types.</param>
/// <param name="Alt">Alternative text that the value itself knows, or null.</param>
public sealed record OutputForm(string MediaType, string Data, string? Alt = null)
{
    /// <summary>How many pixels of a raster picture make one pixel of the page, in each direction.</summary>
    public double Scale { get; init; } = 1;
}
