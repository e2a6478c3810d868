using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;

namespace SiteGen.Parsing.Extensions.Containers;

/// <summary>What a container is.</summary>
public enum ContainerKind
{
    /// <summary>A definition, numbered.</summary>
    Definition,

    /// <summary>A theorem, numbered.</summary>
    Theorem,

    /// <summary>An example.</summary>
    Example,

    /// <summary>An exercise, numbered.</summary>
    Exercise,

    /// <summary>A solution, folded.</summary>
    Solution,

    /// <summary>What the reader will learn.</summary>
    Goals,

    /// <summary>What was learnt.</summary>
    Summary,

    /// <summary>Columns beside each other.</summary>
    Columns,

    /// <summary>One of the columns.</summary>
    Column,
}

/// <summary>
/// Blocks between <c>::: definition Title {#def-x}</c> and <c>:::</c>. The title, if there is one, is a
/// <see cref="CaptionBlock"/> and the first child.
/// </summary>
public sealed class Container(BlockParser? parser) : ContainerBlock(parser)
{
    /// <summary>What it is; null when the author wrote a name that does not exist.</summary>
    public ContainerKind? Kind { get; init; }

    /// <summary>The title, or null.</summary>
    public CaptionBlock? Title => Count > 0 ? this[0] as CaptionBlock : null;

    /// <summary>First of the opening colons.</summary>
    internal int Opening { get; init; }

    /// <summary>Where the title stands; empty without one.</summary>
    internal (int Start, int End) TitleSpan { get; init; }

    /// <summary>What stands in braces, or null.</summary>
    internal AttributeList? Attributes { get; init; }

    /// <summary>Whether the closing colons were found.</summary>
    internal bool IsClosed { get; set; }
}
