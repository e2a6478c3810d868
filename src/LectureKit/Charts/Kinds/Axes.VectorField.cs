namespace LectureKit;

/// <content>Vector fields.</content>
public sealed partial class Axes
{
    /// <summary>Draws arrows, all on one scale: the longest is 30 CSS pixels long.</summary>
    /// <param name="x">Horizontal places of the tails.</param>
    /// <param name="y">Vertical places of the tails.</param>
    /// <param name="u">Horizontal components; with NaN there is no arrow.</param>
    /// <param name="v">Vertical components, upwards.</param>
    /// <exception cref="ArgumentException">An argument is empty or has an infinity, or lengths differ.</exception>
    public Axes VectorField(Values x, Values y, Values u, Values v)
    {
        var (xs, ys) = Pairs(x, y);
        var (us, vs) = (ChartChecks.Data(u, nameof(u)), ChartChecks.Data(v, nameof(v)));
        ChartChecks.SameLength(xs.Length, nameof(x), us.Length, nameof(u));
        ChartChecks.SameLength(xs.Length, nameof(x), vs.Length, nameof(v));
        return Add(new ArrowSeries(xs, ys, us, vs) { Longest = 30 });
    }

    /// <summary>Draws a vector field on a grid, for instance the gradient of a loss.</summary>
    /// <param name="field">The vector at a point.</param>
    /// <param name="x">Stretch of the horizontal axis.</param>
    /// <param name="y">Stretch of the vertical axis.</param>
    /// <param name="count">Arrows in a row, from 2 to 60; rows are as far apart.</param>
    /// <exception cref="ArgumentException">A stretch is empty, or the field is nowhere finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is another.</exception>
    public Axes VectorField(
        Func<double, double, (double U, double V)> field, (double From, double To) x, (double From, double To) y, int count = 15)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 60);
        var plane = Plane(x, y) with { Columns = count, Rows = Math.Max(2, (int)Math.Round(count * 0.65)) };
        var places = Enumerable.Range(0, plane.Columns * plane.Rows)
            .Select(i => (X: plane.X(i % plane.Columns), Y: plane.Y(i / plane.Columns))).ToList();
        var vectors = places.Select(place => field(place.X, place.Y))
            .Select(vector => double.IsFinite(vector.U + vector.V) ? vector : (U: double.NaN, V: double.NaN)).ToList();
        if (vectors.TrueForAll(vector => double.IsNaN(vector.U)))
        {
            throw new ArgumentException("'field' is nowhere finite in this part of the plane.", nameof(field));
        }

        return Add(new ArrowSeries(
            [.. places.Select(place => place.X)], [.. places.Select(place => place.Y)],
            [.. vectors.Select(vector => vector.U)], [.. vectors.Select(vector => vector.V)])
        {
            Longest = 360f / count,
        });
    }
}
