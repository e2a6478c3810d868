namespace LectureKit;

/// <summary>A rectangle of a drawing, in pixels; y grows downwards.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal readonly record struct DiagramBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>The box around a centre.</summary>
    public static DiagramBox Around(DiagramPoint centre, double width, double height) =>
        new(centre.X - (width / 2), centre.Y - (height / 2), width, height);

    /// <summary>The smallest box around both.</summary>
    public DiagramBox Union(DiagramBox other)
    {
        var (left, top) = (Math.Min(Left, other.Left), Math.Min(Top, other.Top));
        return new DiagramBox(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }

    /// <summary>A box larger by a margin on every side.</summary>
    public DiagramBox Grow(double margin) => new(Left - margin, Top - margin, Width + (2 * margin), Height + (2 * margin));

    /// <summary>Whether the two have area in common.</summary>
    public bool Overlaps(DiagramBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a point lies inside, not on the edge.</summary>
    public bool Contains(DiagramPoint point) => point.X > Left && point.X < Right && point.Y > Top && point.Y < Bottom;
}
