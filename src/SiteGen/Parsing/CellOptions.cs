using System.Collections.Immutable;

namespace SiteGen.Parsing;

/// <summary>How much of a cell's code or output the reader sees.</summary>
public enum Visibility
{
    /// <summary>All of it.</summary>
    Shown,

    /// <summary>Behind a summary that opens it.</summary>
    Folded,

    /// <summary>Nothing.</summary>
    Hidden,
}

/// <summary>The options in the braces of a cell's fence; the defaults hold for what is not given.</summary>
public sealed record CellOptions
{
    /// <summary>False: the cell is shown and highlighted, but not run.</summary>
    public bool Run { get; init; } = true;

    /// <summary>The code.</summary>
    public Visibility Echo { get; init; }

    /// <summary>What the code produced.</summary>
    public Visibility Output { get; init; }

    /// <summary>Compiler errors of which the cell must fail with each, and with no other.</summary>
    public ImmutableArray<string> ExpectedErrors { get; init; } = [];

    /// <summary>Names of exception types, short or full, of which the cell must throw one.</summary>
    public ImmutableArray<string> ExpectedExceptions { get; init; } = [];

    /// <summary>Limit for this cell; null takes the site's.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Caption of the figure or table that the cell makes, as inline Markdown.</summary>
    public string? Caption { get; init; }

    /// <summary>What a reader who does not see the figure should know.</summary>
    public string? Alt { get; init; }

    /// <summary>Label such as <c>fig-sigmoid</c>.</summary>
    public string? Id { get; init; }

    /// <summary>CSS classes for the cell.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Width of the figure as a CSS length or percentage.</summary>
    public string? Width { get; init; }
}
