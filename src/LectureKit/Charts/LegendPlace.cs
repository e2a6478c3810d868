namespace LectureKit;

/// <summary>Where a legend stands.</summary>
public enum LegendPlace
{
    /// <summary>In the first corner where it covers nothing; below the chart when every corner is taken.</summary>
    Auto,

    /// <summary>Inside, top right.</summary>
    UpperRight,

    /// <summary>Inside, top left.</summary>
    UpperLeft,

    /// <summary>Inside, bottom right.</summary>
    LowerRight,

    /// <summary>Inside, bottom left.</summary>
    LowerLeft,

    /// <summary>Below the chart, outside of the axes.</summary>
    Below,

    /// <summary>Nowhere.</summary>
    None,
}
