namespace LectureKit;

/// <summary>Whither a flowing drawing goes.</summary>
internal enum FlowDirection
{
    /// <summary>As one reads.</summary>
    Right,

    /// <summary>Against reading, such as a backward pass.</summary>
    Left,

    /// <summary>From top to bottom.</summary>
    Down,

    /// <summary>From bottom to top.</summary>
    Up,
}
