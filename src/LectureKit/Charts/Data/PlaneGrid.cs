namespace LectureKit;

/// <summary>Points in rows and columns over a part of the plane; row 0 is the lowest.</summary>
/// <param name="Bounds">The part.</param>
/// <param name="Columns">Number of columns, at least 2.</param>
/// <param name="Rows">Number of rows, at least 2.</param>
internal sealed record PlaneGrid(CoordinateBounds Bounds, int Columns, int Rows)
{
    /// <summary>Coordinate of a column, also between two of them.</summary>
    public double X(double column) => Bounds.Left + ((Bounds.Right - Bounds.Left) * column / (Columns - 1));

    /// <summary>Coordinate of a row, also between two of them.</summary>
    public double Y(double row) => Bounds.Bottom + ((Bounds.Top - Bounds.Bottom) * row / (Rows - 1));

    /// <summary>Evaluates a function; what is not finite is missing.</summary>
    public ValueGrid Sample(Func<double, double, double> function) => ValueGrid.Filled(
        Rows, Columns, (row, column) => function(X(column), Y(row)) is var value && double.IsFinite(value) ? value : double.NaN);
}
