namespace LectureKit;

/// <summary>
/// A drawing that describes itself: what it shows is a model, from which the picture, the alternative text and the
/// plain text all come. Shown in a cell it is an SVG in the colours and the font of the page.
/// </summary>
/// <remarks>Abstract because the page asks every diagram the same three questions.</remarks>
public abstract class Diagram
{
    /// <summary>The kinds of diagram are those of LectureKit.</summary>
    private protected Diagram()
    {
    }

    /// <summary>What the picture shows, in Russian words, for readers who cannot see it.</summary>
    public abstract string Alt { get; }

    /// <summary>The picture as an <c>svg</c> element; the same diagram gives the same text.</summary>
    public string ToSvg() => Draw().Svg;

    /// <summary>The diagram in plain text, for a terminal.</summary>
    public override string ToString() => $"[{Alt}]";

    /// <summary>Draws it.</summary>
    internal abstract DiagramPicture Draw();
}
