using System.Collections.Immutable;

namespace LectureKit;

/// <summary>One node of a drawing that flows from its inputs to its outputs, with what stands on the line behind it.</summary>
/// <param name="Shape">Outline.</param>
/// <param name="Glyph">What stands inside.</param>
internal sealed record FlowNode(FlowShape Shape, string Glyph)
{
    /// <summary>Indices of the nodes whose lines come in, in the order of operands.</summary>
    public ImmutableArray<int> Sources { get; init; } = [];

    /// <summary>Whether the order of operands matters: then the first comes in on top.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Label above the line that leaves.</summary>
    public string Above { get; init; } = "";

    /// <summary>Label below the line that leaves.</summary>
    public string Below { get; init; } = "";

    /// <summary>Width kept free on the line, for labels that come later.</summary>
    public double LineRoom { get; init; }

    /// <summary>Lines of text under the node.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Whether an arrow leaves although no node takes it.</summary>
    public bool HasOutput { get; init; }

    /// <summary>Whether the node stands out.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether the label below stands out.</summary>
    public bool IsBelowMarked { get; init; }

    /// <summary>Whether it stands for several nodes: a double outline.</summary>
    public bool IsComposite { get; init; }

    /// <summary>A curve drawn inside instead of the glyph, in a square from 0 to 1; or empty.</summary>
    public ImmutableArray<DiagramPoint> Curve { get; init; } = [];

    /// <summary>Index of the frame that it stands in, or −1.</summary>
    public int Group { get; init; } = -1;
}

/// <summary>Outlines of nodes.</summary>
internal enum FlowShape
{
    /// <summary>A circle, or a longer shape with round ends when its text is long.</summary>
    Round,

    /// <summary>A box.</summary>
    Box,

    /// <summary>Only the text.</summary>
    Text,

    /// <summary>A piece of line with a label.</summary>
    Line,
}
