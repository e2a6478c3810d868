namespace LectureKit;

/// <summary>A line w₁x₁ + w₂x₂ + b = 0.</summary>
/// <param name="W1">Weight of the first argument.</param>
/// <param name="W2">Weight of the second argument.</param>
/// <param name="B">Bias.</param>
/// <param name="Label">What stands in the legend, or null for the equation.</param>
internal sealed record LogicLine(double W1, double W2, double B, string? Label)
{
    /// <summary>The equation, with scripts: <c>x_1 + x_2 − 1,5 = 0</c>.</summary>
    public string Equation
    {
        get
        {
            var terms = new[] { (W1, "x_1"), (W2, "x_2"), (B, "") }.Where(term => term.Item1 != 0);
            var text = string.Concat(terms.Select((term, index) => Term(term.Item1, term.Item2, index == 0)));
            return $"{text} = 0";
        }
    }

    /// <summary>The left side of the equation.</summary>
    public double At(double x, double y) => (W1 * x) + (W2 * y) + B;

    /// <summary>Whether the ones lie on one side and the zeros on the other.</summary>
    public bool Separates(IEnumerable<(int X, int Y, bool IsOne)> corners) =>
        corners.GroupBy(corner => corner.IsOne, corner => Math.Sign(At(corner.X, corner.Y))).Select(side => side.Distinct().ToList())
            .ToList() is [[not 0 and var one], [not 0 and var other]] && one != other;

    /// <summary>The part of a convex shape where the left side is not negative.</summary>
    public List<DiagramPoint> Clip(IReadOnlyList<DiagramPoint> shape)
    {
        var clipped = new List<DiagramPoint>();
        foreach (var (index, point) in shape.Index())
        {
            var next = shape[(index + 1) % shape.Count];
            var (here, there) = (At(point.X, point.Y), At(next.X, next.Y));
            if (here >= 0)
            {
                clipped.Add(point);
            }

            if (here * there < 0)
            {
                var share = here / (here - there);
                clipped.Add(new DiagramPoint(point.X + ((next.X - point.X) * share), point.Y + ((next.Y - point.Y) * share)));
            }
        }

        return clipped;
    }

    private static string Term(double factor, string name, bool isFirst)
    {
        var size = Math.Abs(factor) == 1 && name.Length > 0 ? "" : DiagramNumber.Text(Math.Abs(factor));
        var sign = isFirst ? (factor < 0 ? "−" : "") : factor < 0 ? " − " : " + ";
        return sign + size + name;
    }
}
