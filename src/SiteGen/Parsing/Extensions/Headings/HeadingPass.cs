using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Attributes;
using SiteGen.Parsing.Extensions.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Headings;

/// <summary>Gives every heading its fragment and checks that the levels follow each other.</summary>
internal static class HeadingPass
{
    public static void Run(MarkdownDocument document, LectureContext context)
    {
        var headings = DocumentTree.All<HeadingBlock>(document);
        foreach (var heading in headings)
        {
            ReadAttributes(context, heading);
        }

        var labels = DocumentTree.All<Block>(document).Select(LabelMark.Of).OfType<LabelMark>().Select(mark => mark.Label);
        var taken = new HashSet<string>(labels, StringComparer.Ordinal) { "references" };
        var level = 1;
        foreach (var heading in headings)
        {
            heading.GetAttributes().Id = LabelMark.Of(heading)?.Label ?? Slug.Unique(Slug.Of(PlainText.Of(heading.Inline)), taken);
            CheckLevel(context, heading, level);
            level = heading.Level;
        }
    }

    /// <summary>Takes the first heading of level 1 out of the text: the theme shows it as the title.</summary>
    public static string? TakeTitle(MarkdownDocument document, LectureContext context)
    {
        var title = DocumentTree.All<HeadingBlock>(document).FirstOrDefault(heading => heading.Level == 1);
        var others = DocumentTree.All<HeadingBlock>(document).Where(heading => heading.Level == 1 && heading != title);
        foreach (var heading in others)
        {
            context.Report(MarkdownProblems.HeadingLevel.At(
                LocationOf(context, heading), "The page has a second heading of level 1",
                "level 1 is the title of the page; begin sections with '##'"));
        }

        if (title is null)
        {
            return null;
        }

        if (LabelMark.Of(title) is { } mark)
        {
            context.Report(MarkdownProblems.WrongLabel.At(
                mark.At, "The title of a page cannot have a label", "link to the page: [text](page.md)"));
        }

        title.Parent!.Remove(title);
        return PlainText.Of(title.Inline);
    }

    private static void ReadAttributes(LectureContext context, HeadingBlock heading)
    {
        if (AttributeInlineParser.Of(heading) is not { } attributes)
        {
            return;
        }

        AttributeChecks.Check(context, attributes, "A heading", []);
        LabelMark.Set(context, heading, attributes, "A heading", "sec-");
        foreach (var entry in attributes.Entries.Where(entry => entry.Form == AttributeForm.Class))
        {
            heading.GetAttributes().AddClass(entry.Value);
        }

        if (heading.Inline?.LastChild is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }

    private static void CheckLevel(LectureContext context, HeadingBlock heading, int before)
    {
        if (heading.Level > before + 1)
        {
            context.Report(MarkdownProblems.HeadingLevel.At(
                LocationOf(context, heading), $"A heading of level {heading.Level} follows one of level {before}",
                $"use '{new string('#', before + 1)}'"));
        }
    }

    private static SourceLocation LocationOf(LectureContext context, HeadingBlock heading) =>
        context.Source.LocationAt(heading.Span.Start, heading.Span.Length);
}
