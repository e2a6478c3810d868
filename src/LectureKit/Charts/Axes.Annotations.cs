namespace LectureKit;

/// <content>What is written into a chart.</content>
public sealed partial class Axes
{
    /// <summary>Writes a text with its middle at a point.</summary>
    /// <param name="x">Horizontal place.</param>
    /// <param name="y">Vertical place.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">A coordinate is not finite.</exception>
    public Axes Text(double x, double y, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(new NoteSeries(Point(x, y), MathText.Parse(text), new TextLook { HasRim = true }));
    }

    /// <summary>Draws an arrow.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where its head is.</param>
    /// <exception cref="ArgumentException">A coordinate is not finite.</exception>
    public Axes Arrow((double X, double Y) from, (double X, double Y) to) => Annotate("", to, from);

    /// <summary>Writes a text and draws an arrow from it to what it is about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="point">Where the arrow points to.</param>
    /// <param name="at">Middle of the text.</param>
    /// <exception cref="ArgumentException">A coordinate is not finite.</exception>
    public Axes Annotate(string text, (double X, double Y) point, (double X, double Y) at)
    {
        ArgumentNullException.ThrowIfNull(text);
        var look = new TextLook { HasRim = true };
        return Add(new NoteSeries(Point(at.X, at.Y), MathText.Parse(text), look) { Target = Point(point.X, point.Y) });
    }

    /// <summary>Marks a point with a ring and a text beside it.</summary>
    /// <param name="x">Horizontal place.</param>
    /// <param name="y">Vertical place.</param>
    /// <param name="text">The text; may be empty.</param>
    /// <exception cref="ArgumentException">A coordinate is not finite.</exception>
    public Axes Mark(double x, double y, string text = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(new NoteSeries(Point(x, y), MathText.Parse(text), new TextLook { HasRim = true }) { IsMark = true });
    }

    /// <summary>Draws an upright line through the whole chart.</summary>
    /// <param name="x">Its place.</param>
    /// <param name="label">A text at its upper end.</param>
    /// <param name="style">Colour and dashes; ink and dashed by itself.</param>
    /// <exception cref="ArgumentException"><paramref name="x"/> is not finite.</exception>
    public Axes VLine(double x, string? label = null, string style = "k--") =>
        AddStripe((ChartChecks.Finite(x, nameof(x)), x), label, style, isVertical: true);

    /// <summary>Draws a level line through the whole chart.</summary>
    /// <param name="y">Its place.</param>
    /// <param name="label">A text at its right end.</param>
    /// <param name="style">Colour and dashes; ink and dashed by itself.</param>
    /// <exception cref="ArgumentException"><paramref name="y"/> is not finite.</exception>
    public Axes HLine(double y, string? label = null, string style = "k--") =>
        AddStripe((ChartChecks.Finite(y, nameof(y)), y), label, style, isVertical: false);

    /// <summary>Shades an upright stripe.</summary>
    /// <param name="from">Left border.</param>
    /// <param name="to">Right border.</param>
    /// <param name="label">A text at the top.</param>
    /// <param name="style">Colour.</param>
    /// <exception cref="ArgumentException">The stretch is empty or not finite.</exception>
    public Axes VSpan(double from, double to, string? label = null, string style = "C7") =>
        AddStripe(ChartChecks.Range((from, to), nameof(from)), label, style, isVertical: true);

    /// <summary>Shades a level stripe.</summary>
    /// <param name="from">Lower border.</param>
    /// <param name="to">Upper border.</param>
    /// <param name="label">A text at the right end.</param>
    /// <param name="style">Colour.</param>
    /// <exception cref="ArgumentException">The stretch is empty or not finite.</exception>
    public Axes HSpan(double from, double to, string? label = null, string style = "C7") =>
        AddStripe(ChartChecks.Range((from, to), nameof(from)), label, style, isVertical: false);

    private static (double X, double Y) Point(double x, double y) =>
        (ChartChecks.Finite(x, nameof(x)), ChartChecks.Finite(y, nameof(y)));

    private Axes AddStripe((double From, double To) range, string? label, string style, bool isVertical)
    {
        var parsed = SeriesStyle.Parse(style, Dash.Dashed);
        return Add(new StripeSeries(range.From, range.To, isVertical, parsed.Ink) { Label = label, Dashes = parsed.Dash });
    }
}
