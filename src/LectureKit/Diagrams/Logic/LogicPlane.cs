using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// The four corners of a logic function of two arguments on the plane: a filled mark where it is 1, a hollow one where
/// it is 0, and straight lines w₁x₁ + w₂x₂ + b = 0 that may separate them.
/// </summary>
/// <example><code>LogicPlane.Of((a, b) => a &amp;&amp; b).Line(1, 1, -1.5)</code></example>
public sealed class LogicPlane : Diagram
{
    private readonly ImmutableArray<(int X, int Y, bool IsOne)> corners;
    private readonly ImmutableArray<LogicLine> lines;
    private readonly string title;
    private readonly bool isShaded;

    private LogicPlane(
        ImmutableArray<(int X, int Y, bool IsOne)> corners, ImmutableArray<LogicLine> lines, string title, bool isShaded) =>
        (this.corners, this.lines, this.title, this.isShaded) = (corners, lines, title, isShaded);

    /// <inheritdoc/>
    public override string Alt
    {
        get
        {
            var points = corners.Select(corner => $"в точке ({corner.X}; {corner.Y}) {(corner.IsOne ? 1 : 0)}");
            var separators = lines.Select(line => $" Прямая {line.Equation}{(line.Separates(corners) ? " разделяет классы" : "")}.");
            return DiagramLabel.Parse(
                $"{(title.Length == 0 ? "Логическая функция" : title)} на плоскости: {string.Join(", ", points)}."
                + string.Concat(separators)).ToString();
        }
    }

    /// <summary>The corners of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="title">Title above the picture, or empty.</param>
    public static LogicPlane Of(Func<bool, bool, bool> function, string title = "")
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(title);
        return new LogicPlane(
            [.. from x in new[] { 0, 1 } from y in new[] { 0, 1 } select (x, y, function(x == 1, y == 1))], [], title, false);
    }

    /// <summary>Adds the line w₁x₁ + w₂x₂ + b = 0.</summary>
    /// <param name="w1">Weight of the first argument.</param>
    /// <param name="w2">Weight of the second argument.</param>
    /// <param name="b">Bias.</param>
    /// <param name="label">What stands in the legend instead of the equation, or null.</param>
    /// <exception cref="ArgumentException">Both weights are zero, or a number is not finite.</exception>
    public LogicPlane Line(double w1, double w2, double b, string? label = null)
    {
        foreach (var (number, name) in new[] { (w1, nameof(w1)), (w2, nameof(w2)), (b, nameof(b)) })
        {
            if (!double.IsFinite(number))
            {
                throw new ArgumentException("The number is not finite", name);
            }
        }

        return w1 == 0 && w2 == 0
            ? throw new ArgumentException("Both weights are zero: that is no line", nameof(w2))
            : new LogicPlane(corners, lines.Add(new LogicLine(w1, w2, b, label)), title, isShaded);
    }

    /// <summary>Shades where every line says 1: w₁x₁ + w₂x₂ + b &gt; 0.</summary>
    public LogicPlane Shaded() => new(corners, lines, title, isShaded: true);

    /// <inheritdoc/>
    internal override DiagramPicture Draw() => LogicDrawing.Draw(corners, lines, (title, isShaded), Alt);
}
