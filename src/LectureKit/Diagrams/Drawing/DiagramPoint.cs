namespace LectureKit;

/// <summary>A point of a drawing, in pixels; y grows downwards.</summary>
/// <param name="X">Distance from the left.</param>
/// <param name="Y">Distance from the top.</param>
internal readonly record struct DiagramPoint(double X, double Y);
