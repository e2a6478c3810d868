using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions.Tables;

/// <summary>A table; its first child is the <see cref="CaptionBlock"/>, if it has a caption, and the last one Markdig's table.</summary>
public sealed class TableFigure() : ContainerBlock(null)
{
    /// <summary>Label such as <c>tbl-x</c>, or null.</summary>
    public string? Label { get; internal set; }

    /// <summary>The caption, or null.</summary>
    public CaptionBlock? Caption => Count > 0 ? this[0] as CaptionBlock : null;
}
