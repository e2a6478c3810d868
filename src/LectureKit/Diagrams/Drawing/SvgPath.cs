using System.Collections.Immutable;
using System.Text;

namespace LectureKit;

/// <summary>The way of a line: straight pieces, rounded corners and curves.</summary>
internal sealed class SvgPath
{
    private const int Samples = 16;
    private readonly StringBuilder data = new();
    private readonly List<DiagramPoint> trace = [];

    /// <summary>Begins at a point.</summary>
    public SvgPath(DiagramPoint start)
    {
        data.Append('M').Append(SvgCanvas.Pair(start));
        trace.Add(start);
    }

    /// <summary>The way in the notation of SVG.</summary>
    public string Data => data.ToString();

    /// <summary>Where it has come to.</summary>
    public DiagramPoint End => trace[^1];

    /// <summary>A straight line from the end; nothing when it leads nowhere.</summary>
    public SvgPath Line(DiagramPoint to)
    {
        if (to != End)
        {
            data.Append('L').Append(SvgCanvas.Pair(to));
            trace.Add(to);
        }

        return this;
    }

    /// <summary>A cubic curve from the end.</summary>
    public SvgPath Curve(DiagramPoint first, DiagramPoint second, DiagramPoint to)
    {
        var from = End;
        data.Append('C').Append(SvgCanvas.Pair(first)).Append(' ').Append(SvgCanvas.Pair(second)).Append(' ')
            .Append(SvgCanvas.Pair(to));
        for (var step = 1; step <= Samples; step++)
        {
            var t = (double)step / Samples;
            trace.Add(new DiagramPoint(
                Bezier(t, from.X, first.X, second.X, to.X), Bezier(t, from.Y, first.Y, second.Y, to.Y)));
        }

        return this;
    }

    /// <summary>A broken line whose corners are rounded.</summary>
    public static SvgPath Rounded(IReadOnlyList<DiagramPoint> points, double radius)
    {
        var path = new SvgPath(points[0]);
        for (var corner = 1; corner < points.Count - 1; corner++)
        {
            var before = Toward(points[corner], points[corner - 1], radius);
            var after = Toward(points[corner], points[corner + 1], radius);
            path.Line(before).Curve(Between(before, points[corner]), Between(after, points[corner]), after);
        }

        return path.Line(points[^1]);
    }

    /// <summary>Points along the line.</summary>
    public ImmutableArray<DiagramPoint> Trace() => [.. trace];

    private static DiagramPoint Toward(DiagramPoint from, DiagramPoint to, double distance)
    {
        var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
        var share = length == 0 ? 0 : Math.Min(distance, length / 2) / length;
        return new DiagramPoint(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
    }

    private static DiagramPoint Between(DiagramPoint end, DiagramPoint corner) =>
        new(end.X + ((corner.X - end.X) * 0.55), end.Y + ((corner.Y - end.Y) * 0.55));

    private static double Bezier(double t, double a, double b, double c, double d)
    {
        var s = 1 - t;
        return (s * s * s * a) + (3 * s * s * t * b) + (3 * s * t * t * c) + (t * t * t * d);
    }
}
