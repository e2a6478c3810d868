using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Parsing.Extensions.Attributes;
using SiteGen.Parsing.Extensions.Callouts;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Parsing.Extensions.Citations;
using SiteGen.Parsing.Extensions.Containers;
using SiteGen.Parsing.Extensions.CrossReferences;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Parsing;

/// <summary>The Markdown that authors write: this list of extensions is the whole of it.</summary>
public static class LectureMarkdown
{
    private static readonly MarkdownPipelineBuilder Builder = Describe();

    /// <summary>The pipeline; it has no state and serves all pages.</summary>
    public static MarkdownPipeline Pipeline { get; } = Builder.Build();

    /// <summary>Making such a list sets its parsers up anew, which another page that is being parsed would notice.</summary>
    private static readonly InlineParserList Inlines = new(Builder.InlineParsers);

    /// <summary>Parses a stretch of the file as the inline content of a block that Markdig's own run did not see.</summary>
    internal static void ParseInlines(MarkdownDocument document, LectureContext context, LeafBlock block, int start, int end)
    {
        var slice = new StringSlice(context.Text, start, end - 1);
        var line = new StringLine(ref slice, context.Source.LocationAt(start).Line - 1, 0, start, NewLine.None);
        block.Lines = new StringLineGroup(1);
        block.Lines.Add(ref line);
        new InlineProcessor(document, Inlines, preciseSourcelocation: true, context).ProcessInlineLeaf(block);
    }

    private static MarkdownPipelineBuilder Describe()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseEmphasisExtras()
            .UseListExtras()
            .UseTaskLists();
        builder.Extensions.AddRange(
        [
            new AttributesExtension(),
            new CalloutsExtension(),
            new CellsExtension(),
            new CitationsExtension(),
            new ContainersExtension(),
            new CrossReferencesExtension(),
            new FormulasExtension(),
        ]);
        return builder;
    }
}
