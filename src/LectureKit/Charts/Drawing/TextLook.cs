namespace LectureKit;

/// <summary>How a text is drawn.</summary>
internal sealed record TextLook
{
    /// <summary>Smallest text of a figure, in CSS pixels: a phone shows a figure at about seven tenths of its size.</summary>
    public const float DefaultSize = 16;

    /// <summary>Size of the font in CSS pixels.</summary>
    public float Size { get; init; } = DefaultSize;

    /// <summary>Colour.</summary>
    public Ink Ink { get; init; } = Ink.Black;

    /// <summary>Which part of the width is left of the point: 0, ½ or 1.</summary>
    public float Across { get; init; } = 0.5f;

    /// <summary>Which part of the height is above the point: 0, ½ or 1.</summary>
    public float Down { get; init; } = 0.5f;

    /// <summary>Whether the text runs upwards.</summary>
    public bool IsUpright { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether a rim in the colour of the paper keeps it apart from what it lies on.</summary>
    public bool HasRim { get; init; }
}
