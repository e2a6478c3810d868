namespace LectureKit;

/// <summary>Shapes of points; every class has its own, so that a reader tells them apart without colour.</summary>
internal enum Marker
{
    /// <summary>A disc.</summary>
    Disc,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A triangle that points up.</summary>
    Up,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A slanting cross.</summary>
    Cross,

    /// <summary>A triangle that points down.</summary>
    Down,

    /// <summary>An upright cross.</summary>
    Plus,

    /// <summary>A ring.</summary>
    Ring,
}
