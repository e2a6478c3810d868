using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// Boxes and arrows: a chain is one line (<c>Blocks.Chain("logits", "Softmax", "log", "NLL")</c>), to which branches,
/// labels and frames may be added. A box is known by its text; a text in two lines has <c>\n</c>. Scripts are written
/// as in TeX: <c>h_1</c>. Every method gives a new diagram.
/// </summary>
public sealed class Blocks : Diagram
{
    private readonly ImmutableArray<string> boxes;
    private readonly ImmutableArray<BlockArrow> arrows;
    private readonly ImmutableArray<BlockGroup> groups;
    private readonly FlowDirection direction;
    private readonly int width;

    private Blocks(
        ImmutableArray<string> boxes,
        ImmutableArray<BlockArrow> arrows,
        ImmutableArray<BlockGroup> groups,
        FlowDirection direction = FlowDirection.Right,
        int width = 520) =>
        (this.boxes, this.arrows, this.groups, this.direction, this.width) = (boxes, arrows, groups, direction, width);

    /// <inheritdoc/>
    public override string Alt => DiagramLabel.Parse($"Схема: {Describe().Replace('\n', ' ')}.").ToString();

    /// <summary>Boxes one after another.</summary>
    /// <param name="texts">Their texts, at least one, each once.</param>
    /// <exception cref="ArgumentException">There is no box, an empty one, or one comes twice.</exception>
    public static Blocks Chain(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Length == 0)
        {
            throw new ArgumentException("A chain needs at least one box", nameof(texts));
        }

        if (texts.GroupBy(text => text).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The box \"{twice.Key}\" comes twice", nameof(texts));
        }

        return texts.Zip(texts.Skip(1)).Aggregate(
            new Blocks([Checked(texts[0])], [], []), (blocks, pair) => blocks.Arrow(pair.First, pair.Second));
    }

    /// <summary>Adds an arrow, and the boxes that are not there yet; where the arrow exists, sets its label.</summary>
    /// <param name="from">Text of the box where it begins.</param>
    /// <param name="to">Text of the box where it ends.</param>
    /// <param name="label">What stands on it, or null.</param>
    /// <exception cref="ArgumentException">A text is empty, or the arrow closes a circle.</exception>
    public Blocks Arrow(string from, string to, string? label = null)
    {
        var with = boxes.Append(Checked(from)).Append(Checked(to)).Distinct().ToImmutableArray();
        if (from == to || Reaches(to, from))
        {
            throw new ArgumentException($"The arrow from \"{from}\" to \"{to}\" closes a circle", nameof(to));
        }

        var arrow = new BlockArrow(from, to, label ?? "");
        var kept = arrows.Where(other => other.From != from || other.To != to).ToImmutableArray();
        var at = arrows.ToList().FindIndex(other => other.From == from && other.To == to);
        return new Blocks(with, kept.Insert(at < 0 ? kept.Length : at, arrow), groups, direction, width);
    }

    /// <summary>Adds a branch: arrows from a box through others.</summary>
    /// <param name="from">Text of the box where it begins.</param>
    /// <param name="texts">Texts of the boxes that follow, at least one; one that is there already joins the branch to it.</param>
    /// <exception cref="ArgumentException">A text is empty, or the branch closes a circle.</exception>
    public Blocks Branch(string from, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Length == 0
            ? throw new ArgumentException("A branch needs at least one box", nameof(texts))
            : texts.Prepend(from).Zip(texts).Aggregate(this, (blocks, pair) => blocks.Arrow(pair.First, pair.Second));
    }

    /// <summary>Puts a frame with a title around boxes.</summary>
    /// <param name="title">The title.</param>
    /// <param name="texts">Texts of the boxes.</param>
    /// <exception cref="ArgumentException">A box does not exist or is in a frame already.</exception>
    public Blocks Group(string title, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Length == 0)
        {
            throw new ArgumentException("A group needs at least one box", nameof(texts));
        }

        if (texts.FirstOrDefault(text => !boxes.Contains(text)) is { } missing)
        {
            throw new ArgumentException($"There is no box \"{missing}\"", nameof(texts));
        }

        if (texts.FirstOrDefault(text => groups.Any(group => group.Boxes.Contains(text))) is { } taken)
        {
            throw new ArgumentException($"The box \"{taken}\" is in a group already", nameof(texts));
        }

        return new Blocks(boxes, arrows, groups.Add(new BlockGroup(Checked(title), [.. texts])), direction, width);
    }

    /// <summary>Lets the scheme flow downwards; upwards if it is reversed.</summary>
    public Blocks Vertical() => Flowing(direction switch
    {
        FlowDirection.Right => FlowDirection.Down,
        FlowDirection.Left => FlowDirection.Up,
        _ => direction,
    });

    /// <summary>Lets the scheme flow the other way: to the left, upwards if it is vertical. So a backward pass stands
    /// below its forward pass as in a mirror.</summary>
    public Blocks Reversed() => Flowing(direction switch
    {
        FlowDirection.Right => FlowDirection.Left,
        FlowDirection.Left => FlowDirection.Right,
        FlowDirection.Down => FlowDirection.Up,
        _ => FlowDirection.Down,
    });

    /// <summary>Sets the width above which a scheme to the right goes on in a new row.</summary>
    /// <param name="pixels">The width, at least 200; 520 to begin with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 200.</exception>
    public Blocks WithWidth(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels, 200);
        return new Blocks(boxes, arrows, groups, direction, pixels);
    }

    /// <summary>The arrows in text: <c>logits → Softmax → log → NLL</c>.</summary>
    public override string ToString() => DiagramLabel.Parse(Describe().Replace('\n', ' ')).ToString();

    /// <inheritdoc/>
    internal override DiagramPicture Draw() =>
        FlowDrawing.Draw(BlockScheme.Of(boxes, arrows, groups, direction, width), Alt);

    private static string Checked(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text;
    }

    private Blocks Flowing(FlowDirection whither) => new(boxes, arrows, groups, whither, width);

    private bool Reaches(string from, string to) =>
        arrows.Any(arrow => arrow.From == from && (arrow.To == to || Reaches(arrow.To, to)));

    private string Describe()
    {
        var text = string.Join("; ", BlockScheme.Chains(boxes, arrows));
        return groups.Aggregate(text, (so, group) => $"{so}. {group.Title}: {string.Join(", ", group.Boxes)}");
    }
}
