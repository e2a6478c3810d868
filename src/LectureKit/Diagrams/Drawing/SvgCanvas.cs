using System.Globalization;
using System.Net;
using System.Text;

namespace LectureKit;

/// <summary>
/// Writes an SVG that takes colours and font from the page. It needs no names inside, so that two pictures never
/// clash, and remembers where its parts lie.
/// </summary>
internal sealed class SvgCanvas
{
    /// <summary>Size of every text: on a phone it is still 11 pixels high when the figure is 520 wide.</summary>
    public const double FontSize = 16;

    private const double ArrowLength = 9;
    private const double ArrowHalfWidth = 4.5;
    private readonly StringBuilder body = new();
    private readonly List<DiagramBox> nodes = [];
    private readonly List<PlacedLabel> labels = [];
    private readonly List<System.Collections.Immutable.ImmutableArray<DiagramPoint>> edges = [];

    /// <summary>A number as SVG wants it, with one decimal.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>A rectangle whose corners may be round; a circle when its radius is half its size.</summary>
    /// <param name="box">Its place.</param>
    /// <param name="radius">Radius of the corners.</param>
    /// <param name="style">Colours and line.</param>
    /// <param name="isNode">Whether it is an obstacle for lines and texts of others.</param>
    public void Rectangle(DiagramBox box, double radius, SvgStyle style, bool isNode = true)
    {
        if (isNode)
        {
            nodes.Add(box);
        }

        body.Append("<rect x=\"").Append(Number(box.Left)).Append("\" y=\"").Append(Number(box.Top))
            .Append("\" width=\"").Append(Number(box.Width)).Append("\" height=\"").Append(Number(box.Height));
        if (radius > 0)
        {
            body.Append("\" rx=\"").Append(Number(radius));
        }

        body.Append('"').Append(style.Attributes()).Append("/>");
    }

    /// <summary>A circle.</summary>
    public void Circle(DiagramPoint centre, double radius, SvgStyle style, bool isNode = true)
    {
        if (isNode)
        {
            nodes.Add(DiagramBox.Around(centre, 2 * radius, 2 * radius));
        }

        body.Append("<circle cx=\"").Append(Number(centre.X)).Append("\" cy=\"").Append(Number(centre.Y))
            .Append("\" r=\"").Append(Number(radius)).Append('"').Append(style.Attributes()).Append("/>");
    }

    /// <summary>A closed shape with straight sides.</summary>
    public void Polygon(IEnumerable<DiagramPoint> points, SvgStyle style) =>
        body.Append("<path d=\"M").AppendJoin('L', points.Select(Pair)).Append("Z\"").Append(style.Attributes()).Append("/>");

    /// <summary>A line, straight, broken or curved.</summary>
    /// <param name="path">Its way.</param>
    /// <param name="style">Colour and line.</param>
    /// <param name="isEdge">Whether it connects nodes, so that it may cross none.</param>
    public void Path(SvgPath path, SvgStyle style, bool isEdge = true)
    {
        if (isEdge)
        {
            edges.Add(path.Trace());
        }

        body.Append("<path d=\"").Append(path.Data).Append('"').Append(style.Attributes()).Append("/>");
    }

    /// <summary>The head of an arrow.</summary>
    /// <param name="tip">Where it points to.</param>
    /// <param name="direction">Which way, as a step in x and y of any length.</param>
    /// <param name="color">Its colour.</param>
    public void Arrowhead(DiagramPoint tip, DiagramPoint direction, string color)
    {
        var length = Math.Sqrt((direction.X * direction.X) + (direction.Y * direction.Y));
        var (x, y) = (direction.X / length, direction.Y / length);
        var back = new DiagramPoint(tip.X - (ArrowLength * x), tip.Y - (ArrowLength * y));
        Polygon(
            [
                tip,
                new(back.X - (ArrowHalfWidth * y), back.Y + (ArrowHalfWidth * x)),
                new(back.X + (ArrowHalfWidth * y), back.Y - (ArrowHalfWidth * x)),
            ],
            SvgStyle.Filled(color));
    }

    /// <summary>A text.</summary>
    /// <param name="label">What it says.</param>
    /// <param name="at">Its anchor, on the base line.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>: which part of the text stands at the anchor.</param>
    /// <param name="style">Colour, size and weight.</param>
    public void Text(DiagramLabel label, DiagramPoint at, string anchor, SvgTextStyle style)
    {
        if (label.IsEmpty)
        {
            return;
        }

        var room = Room(label, at, anchor, style);
        labels.Add(new PlacedLabel(label.ToString(), room, style.IsBacked));
        if (style.IsBacked)
        {
            Rectangle(room.Grow(3), 3, SvgStyle.Filled(SvgStyle.Paper), isNode: false);
        }

        body.Append("<text x=\"").Append(Number(at.X)).Append("\" y=\"").Append(Number(at.Y)).Append('"');
        body.Append(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"").Append(style.Attributes()).Append('>');
        label.AppendSpans(body, style.Size);
        body.Append("</text>");
    }

    /// <summary>A text in the middle of a node.</summary>
    public void TextAround(DiagramLabel label, DiagramPoint centre, SvgTextStyle style) =>
        Text(label, new DiagramPoint(centre.X, centre.Y + (0.36 * style.Size)), "middle", style);

    /// <summary>The room that a text takes.</summary>
    public static DiagramBox Room(DiagramLabel label, DiagramPoint at, string anchor, SvgTextStyle style)
    {
        var width = label.Width(style.Size, style.IsBold);
        var left = at.X - (anchor == "middle" ? width / 2 : anchor == "end" ? width : 0);
        return new DiagramBox(left, at.Y - (label.Rise * style.Size), width, (label.Rise + label.Depth) * style.Size);
    }

    /// <summary>How many lines drawn so far pass through a box.</summary>
    public int LinesThrough(DiagramBox box) => edges.Count(edge => edge.Zip(edge.Skip(1)).Any(piece =>
        Enumerable.Range(0, 33).Any(step => box.Contains(new DiagramPoint(
            piece.First.X + ((piece.Second.X - piece.First.X) * step / 32),
            piece.First.Y + ((piece.Second.Y - piece.First.Y) * step / 32))))));

    /// <summary>Ends the drawing.</summary>
    /// <param name="width">Width in pixels, rounded up.</param>
    /// <param name="height">Height in pixels, rounded up.</param>
    /// <param name="alt">What it shows.</param>
    public DiagramPicture Finish(double width, double height, string alt)
    {
        var size = new FigureSize((int)Math.Ceiling(width), (int)Math.Ceiling(height));
        var font = WebUtility.HtmlEncode($"\"{ChartFonts.Sans}\", var(--chart-font, sans-serif)");
        var svg = string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {size.Width} {size.Height}\" "
            + $"width=\"{size.Width}\" height=\"{size.Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(alt)}\" "
            + $"font-family=\"{font}\" font-size=\"{Number(FontSize)}\">{body}</svg>");
        return new DiagramPicture(svg, size, [.. nodes], [.. labels], [.. edges]);
    }

    /// <summary>A point as two numbers.</summary>
    internal static string Pair(DiagramPoint point) => $"{Number(point.X)} {Number(point.Y)}";
}
