using System.Collections.Immutable;

namespace SiteGen.Content;

/// <summary>Where a lecture wants to run.</summary>
public enum DeviceChoice
{
    /// <summary>CUDA when there is one, else the CPU.</summary>
    Auto,

    /// <summary>Always the CPU.</summary>
    Cpu,

    /// <summary>CUDA; it is an error when there is none.</summary>
    Cuda,
}

/// <summary>
/// The options at the head of a page. Every property has the default that holds when the key is missing.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>Title of the page; without it the first heading is the title.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence for lists, search engines and the lead of the page.</summary>
    public string? Description { get; init; }

    /// <summary>Place among the pages of the same folder; without it the digits that begin the file's name.</summary>
    public int? Order { get; init; }

    /// <summary>Date of the last revision that the author wants to show.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Authors of the page.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>A draft is not built by <c>build</c>.</summary>
    public bool Draft { get; init; }

    /// <summary>False: the cells are shown and highlighted, none is run.</summary>
    public bool Run { get; init; } = true;

    /// <summary>Seed of the random number generators; null takes the site's.</summary>
    public int? Seed { get; init; }

    /// <summary>Device for the lecture's tensors.</summary>
    public DeviceChoice Device { get; init; }

    /// <summary>Limit for the whole lecture; null takes the site's.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>False: the lecture runs in every build.</summary>
    public bool Cache { get; init; } = true;
}
