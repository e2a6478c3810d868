using Markdig.Syntax;

namespace SiteGen.Parsing.Extensions;

/// <summary>The caption of a table or the title of a container: the first child of its owner, which renders it.</summary>
public sealed class CaptionBlock() : LeafBlock(null);
