using SkiaSharp;

namespace LectureKit;

/// <summary>Bars over names; several groups stand side by side and differ in colour, filling and hatching.</summary>
internal sealed class BarSeries(string[] names, bool isHorizontal) : ChartSeries
{
    private const double GroupWidth = 0.8;
    private const double HeadRoom = 0.12, SideRoom = 0.2;
    private static readonly TextLook Look = new();
    private readonly List<(double[] Heights, string? Label, Ink Ink)> groups = [];

    /// <summary>Names below the bars.</summary>
    public string[] Names => names;

    /// <summary>Whether the bars lie.</summary>
    public bool IsHorizontal => isHorizontal;

    /// <summary>Names of the bars that stand out.</summary>
    public HashSet<string> Highlighted { get; } = [];

    /// <summary>How many groups there are.</summary>
    public int Groups => groups.Count;

    /// <summary>Format of the numbers at the ends, or null for none.</summary>
    public string? NumberFormat { get; set; }

    /// <inheritdoc/>
    public override int Weight => names.Length * groups.Count;

    /// <inheritdoc/>
    public override IEnumerable<LegendEntry> Entries => groups.Index().Where(group => group.Item.Label is not null).Select(
        group => new LegendEntry(
            MathText.Parse(group.Item.Label),
            (canvas, box) => Hatch.Draw(canvas, box, group.Item.Ink, group.Index)));

    /// <inheritdoc/>
    public override CoordinateBounds Bounds
    {
        get
        {
            var (least, most) = CoordinateBounds.Extremes([.. groups.SelectMany(group => group.Heights)]);
            var room = NumberFormat is null ? 0.04 : isHorizontal ? SideRoom : HeadRoom;
            (least, most) = (Math.Min(0, least), Math.Max(0, most));
            var (from, to) = (least - (least < 0 ? room * (most - least) : 0), most + (most > 0 ? room * (most - least) : 0));
            return isHorizontal
                ? new CoordinateBounds(from, to, -0.6, names.Length - 0.4)
                : new CoordinateBounds(-0.6, names.Length - 0.4, from, to);
        }
    }

    /// <summary>Place of a name on its axis; the first of lying bars is the uppermost.</summary>
    public double PlaceOf(int index) => isHorizontal ? names.Length - 1 - index : index;

    /// <summary>Adds bars for every name.</summary>
    public void AddGroup(double[] heights, string? label, Ink ink) => groups.Add((heights, label, ink));

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas)
    {
        foreach (var (g, group) in groups.Index())
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (!double.IsNaN(group.Heights[i]))
                {
                    DrawBar(canvas, g, i);
                }
            }
        }

        using var line = ChartPaint.Stroke(Ink.Black, 1);
        var zero = At(0, 0);
        var data = Axes.DataRect;
        if (isHorizontal)
        {
            canvas.DrawLine(zero.X, data.Top, zero.X, data.Bottom, line);
        }
        else
        {
            canvas.DrawLine(data.Left, zero.Y, data.Right, zero.Y, line);
        }
    }

    private void DrawBar(SKCanvas canvas, int g, int i)
    {
        var (heights, _, ink) = groups[g];
        var width = GroupWidth / groups.Count;
        var from = -GroupWidth / 2 + (width * (isHorizontal ? groups.Count - 1 - g : g));
        var (left, right) = (PlaceOf(i) + from + (width * 0.04), PlaceOf(i) + from + (width * 0.96));
        var (a, b) = isHorizontal ? (At(0, left), At(heights[i], right)) : (At(left, 0), At(right, heights[i]));
        var stands = Highlighted.Contains(names[i]);
        var box = SKRect.Create(a, new SKSize(b.X - a.X, b.Y - a.Y)).Standardized;
        Hatch.Draw(canvas, box, stands ? Ink.Series(1) : ink, stands ? 1 : g);
        if (NumberFormat is not null)
        {
            Write(canvas, ChartNumbers.Format(heights[i], NumberFormat), heights[i] < 0, a, b);
        }
    }

    private void Write(SKCanvas canvas, string number, bool isBelow, SKPoint a, SKPoint b)
    {
        var text = MathText.Parse(number);
        if (isHorizontal)
        {
            ChartText.Draw(
                canvas, text, new SKPoint(b.X + (isBelow ? -5 : 5), (a.Y + b.Y) / 2), Look with { Across = isBelow ? 1 : 0 });
        }
        else
        {
            ChartText.Draw(
                canvas, text, new SKPoint((a.X + b.X) / 2, b.Y + (isBelow ? 5 : -5)), Look with { Down = isBelow ? 0 : 1 });
        }
    }
}
