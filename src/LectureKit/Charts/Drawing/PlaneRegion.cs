namespace LectureKit;

/// <summary>A part of the plane in one colour.</summary>
/// <param name="Rings">Its borders, in columns and rows of the grid.</param>
/// <param name="Ink">Colour.</param>
/// <param name="Opacity">From 0 to 1.</param>
internal sealed record PlaneRegion(IReadOnlyList<List<(double Column, double Row)>> Rings, Ink Ink, double Opacity);
