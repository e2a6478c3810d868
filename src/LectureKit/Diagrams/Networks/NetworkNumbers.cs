using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Writes weights on their lines, each where it covers no other number and no foreign line if possible.</summary>
internal static class NetworkNumbers
{
    private static readonly ImmutableArray<double> Places = [0.3, 0.7, 0.22, 0.78, 0.38, 0.62, 0.5, 0.26, 0.74, 0.34, 0.66];

    /// <summary>Writes the numbers of the lines between two layers; one that fits nowhere is left out.</summary>
    public static void Draw(SvgCanvas canvas, ImmutableArray<(NetworkPlace From, NetworkPlace To, double? Weight)> lines)
    {
        var taken = new List<DiagramBox>();
        foreach (var line in lines)
        {
            var label = DiagramLabel.Parse(DiagramNumber.Text(line.Weight!.Value));
            var others = lines.Where(other => other != line).ToList();
            var boxes = Places.Select(place => Box(label, At(line.From, line.To, place)))
                .Where(box => !taken.Any(box.Grow(1).Overlaps))
                .OrderBy(box => others.Count(other => Crosses(box, other.From, other.To)))
                .ToList();
            if (boxes.Count == 0)
            {
                continue;
            }

            var box = boxes[0];
            taken.Add(box);
            canvas.Rectangle(box, 3, SvgStyle.Filled(SvgStyle.Paper), isNode: false);
            canvas.TextAround(label, new(box.Left + (box.Width / 2), box.Top + (box.Height / 2)), SvgTextStyle.Plain);
        }
    }

    private static DiagramPoint At(NetworkPlace from, NetworkPlace to, double share) =>
        new(from.At.X + ((to.At.X - from.At.X) * share), from.At.Y + ((to.At.Y - from.At.Y) * share));

    private static DiagramBox Box(DiagramLabel label, DiagramPoint middle) =>
        DiagramBox.Around(middle, label.Width(SvgCanvas.FontSize) + 6, SvgCanvas.FontSize + 4);

    private static bool Crosses(DiagramBox box, NetworkPlace from, NetworkPlace to) =>
        Enumerable.Range(0, 61).Any(step => box.Contains(At(from, to, step / 60.0)));
}
