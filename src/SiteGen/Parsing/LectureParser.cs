using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using SiteGen.Content;
using SiteGen.Parsing.Extensions.Callouts;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Parsing.Extensions.Containers;
using SiteGen.Parsing.Extensions.Figures;
using SiteGen.Parsing.Extensions.Headings;
using SiteGen.Parsing.Extensions.Links;
using SiteGen.Parsing.Extensions.RawHtml;
using SiteGen.Parsing.Extensions.Tables;
using SiteGen.Parsing.Extensions.Terms;
using SiteGen.Problems;

namespace SiteGen.Parsing;

/// <summary>Turns a Markdown file into a <see cref="Lecture"/>.</summary>
public static class LectureParser
{
    /// <summary>What happens to the tree after Markdig has built it, in order.</summary>
    private static readonly ImmutableArray<Action<MarkdownDocument, LectureContext>> Passes =
    [
        CalloutPass.Run,
        ContainerPass.Run,
        FencePass.Run,
        TablePass.Run,
        FigurePass.Run,
        HeadingPass.Run,
        TermPass.Run,
        RawHtmlPass.Run,
        LostReferencePass.Run,
    ];

    /// <summary>Parses the whole file; the front matter is recognised, skipped and taken from <paramref name="frontMatter"/>.</summary>
    public static Lecture Parse(SourceFile source, FrontMatter frontMatter)
    {
        var context = new LectureContext(source, source.Text.Replace('\0', '\uFFFD'));
        CheckCharacters(context);
        var document = ParseDocument(context);
        foreach (var pass in Passes)
        {
            pass(document, context);
        }

        var heading = HeadingPass.TakeTitle(document, context);
        CellNumberPass.Run(document);
        var cells = DocumentTree.Walk(document).Select(CellOf).OfType<Cell>().ToImmutableArray();
        return new Lecture(source, frontMatter, document, frontMatter.Title ?? heading ?? NameOf(source), cells, context.Sorted());
    }

    private static string NameOf(SourceFile source)
    {
        var name = Path.GetFileNameWithoutExtension(source.Path);
        var words = name.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim('-', '_', ' ').Replace('-', ' ');
        return words.Length > 0 ? words : name;
    }

    private static Cell? CellOf(MarkdownObject node) => node switch
    {
        CellBlock block => block.Cell,
        CellInline inline => inline.Cell,
        _ => null,
    };

    private static MarkdownDocument ParseDocument(LectureContext context)
    {
        try
        {
            return Markdown.Parse(context.Text, LectureMarkdown.Pipeline, context);
        }
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig gives no place; the line with the most nesting characters is where an author has to look.
            var line = Enumerable.Range(1, context.Source.LineCount).MaxBy(n => context.Source.Line(n).Count(IsNesting));
            context.Forget();
            CheckCharacters(context);
            context.Report(MarkdownProblems.TooDeep.At(
                context.Source.LocationAt(context.Source.OffsetOfLine(line)),
                "Quotes, lists or brackets are nested too deeply", "at most about 100 levels can be read"));
            return [];
        }
    }

    private static bool IsNesting(char c) => c is '>' or '[' or ':' or '*' or '_' or '-' or '+';

    private static void CheckCharacters(LectureContext context)
    {
        var text = context.Source.Text;
        for (var i = text.IndexOf('\0'); i >= 0; i = text.IndexOf('\0', i + 1))
        {
            context.Report(
                MarkdownProblems.ForbiddenCharacter, i, 1, "The text contains a null character", "delete it");
        }
    }
}
