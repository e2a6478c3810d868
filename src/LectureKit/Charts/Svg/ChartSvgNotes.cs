using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SkiaSharp;

namespace LectureKit;

/// <summary>
/// Text for an SVG. Skia would write the place of every letter and lose where the text is anchored; so the drawing only
/// leaves a note, in the one form that Skia hands on as it is, a link, and the text is written here.
/// </summary>
internal static class ChartSvgNotes
{
    private const string Scheme = "chart-text:";
    private const char Separator = '\u001f';

    /// <summary>Leaves a note in a drawing.</summary>
    public static void Leave(SKCanvas canvas, MathText text, SKPoint at, TextLook look)
    {
        var color = look.Ink.Color;
        string[] fields =
        [
            ChartText.Number(look.Size), ChartText.Number(look.Across), ChartText.Number(ChartText.Baseline(look)),
            look.IsUpright ? "1" : "", look.IsBold ? "1" : "", look.HasRim ? "1" : "",
            $"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}",
            .. text.Runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"{run.Level + 1}{run.Text}")),
        ];
        var note = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join(Separator, fields)));
        using var data = canvas.DrawUrlAnnotation(new SKRect(at.X, at.Y, at.X + 1, at.Y + 1), Scheme + note);
    }

    /// <summary>Writes the texts in place.</summary>
    public static void Write(XElement root, Func<string, string> shown)
    {
        foreach (var link in root.Descendants().Where(element => element.Name.LocalName == "a").ToList())
        {
            var address = link.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")?.Value ?? "";
            if (address.StartsWith(Scheme, StringComparison.Ordinal))
            {
                var note = Encoding.UTF8.GetString(Convert.FromBase64String(address[Scheme.Length..]));
                link.ReplaceWith(Text(link, note.Split(Separator), shown));
            }
        }
    }

    private static XElement Text(XElement link, string[] fields, Func<string, string> shown)
    {
        var place = link.Elements().First(element => element.Name.LocalName == "rect");
        double Of(string name) => double.Parse(place.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
        double Field(int index) => double.Parse(fields[index], CultureInfo.InvariantCulture);
        var (x, y, size, baseline) = (Of("x"), Of("y"), Field(0), Field(2));
        var isUpright = fields[3] == "1";
        var text = new XElement(link.Name.Namespace + "text");
        text.SetAttributeValue("x", ChartText.Number(isUpright ? x + baseline : x));
        text.SetAttributeValue("y", ChartText.Number(isUpright ? y : y + baseline));
        text.SetAttributeValue("fill", shown(fields[6]));
        text.SetAttributeValue("font-size", fields[0]);
        text.SetAttributeValue("font-weight", fields[4] == "1" ? "700" : null);
        text.SetAttributeValue("text-anchor", fields[1] switch { "0.5" => "middle", "1" => "end", _ => null });
        text.SetAttributeValue(
            "transform", isUpright ? $"rotate(-90 {ChartText.Number(x + baseline)} {ChartText.Number(y)})" : null);
        text.SetAttributeValue("clip-path", link.Attribute("clip-path")?.Value);
        if (fields[5] == "1")
        {
            text.SetAttributeValue("stroke", shown(ChartColors.PaperMark));
            text.SetAttributeValue("stroke-width", "4");
            text.SetAttributeValue("stroke-linejoin", "round");
            text.SetAttributeValue("paint-order", "stroke");
        }

        text.Add(Runs(link.Name.Namespace, fields[7..], size));
        return text;
    }

    /// <summary>A shift lasts until the next piece, which has to take it back.</summary>
    private static IEnumerable<XNode> Runs(XNamespace svg, string[] runs, double size)
    {
        var shifted = 0.0;
        foreach (var field in runs)
        {
            var run = new MathRun(field[1..], field[0] - '1');
            var shift = ChartText.Shift(run, new TextLook { Size = (float)size });
            if (shift == 0 && shifted == 0)
            {
                yield return new XText(run.Text);
                continue;
            }

            var span = new XElement(svg + "tspan", run.Text);
            span.SetAttributeValue("dy", ChartText.Number(shift - shifted));
            span.SetAttributeValue("font-size", run.Level == 0 ? null : ChartText.Number(size * ChartText.ScriptSize));
            shifted = shift;
            yield return span;
        }
    }
}
