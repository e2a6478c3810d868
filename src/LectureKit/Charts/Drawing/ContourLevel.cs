namespace LectureKit;

/// <summary>The lines of one height.</summary>
/// <param name="Level">The height.</param>
/// <param name="Lines">The lines, in columns and rows of the grid.</param>
/// <param name="Ink">Colour.</param>
/// <param name="Dash">Dashes.</param>
internal sealed record ContourLevel(
    double Level, IReadOnlyList<List<(double Column, double Row)>> Lines, Ink Ink, int Dash = LectureKit.Dash.Solid);
