using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Attributes;
using SiteGen.Parsing.Extensions.Attributes;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Figures;

/// <summary>Turns an image alone in its paragraph into a figure, and checks all images and the braces of links.</summary>
internal static class FigurePass
{
    private static readonly string[] Options = ["width"];

    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var paragraph in DocumentTree.All<ParagraphBlock>(document))
        {
            if (paragraph.Parent is not TableCell && FindLoneImage(paragraph) is { } image)
            {
                var figure = CreateFigure(document, context, image);
                DocumentTree.Replace(paragraph, figure);
            }
        }

        foreach (var link in DocumentTree.All<LinkInline>(document))
        {
            CheckInline(context, link);
        }
    }

    private static LinkInline? FindLoneImage(ParagraphBlock paragraph)
    {
        var children = paragraph.Inline?.Where(child => child is not LiteralInline { Content.IsEmpty: true }).Take(2).ToList();
        return children is [LinkInline { IsImage: true } image] ? image : null;
    }

    private static FigureBlock CreateFigure(MarkdownDocument document, LectureContext context, LinkInline image)
    {
        var attributes = AttributeInlineParser.Of(image);
        var (start, end) = TitleOf(context, image);
        CheckAlt(context, image);
        var figure = new FigureBlock(null)
        {
            Url = image.Url ?? "",
            Alt = PlainText.Of(image),
            Caption = start < end ? context.Text[start..end] : null,
            Width = attributes is null ? null : ReadWidth(context, attributes),
            At = LocationOf(context, image),
            UrlAt = context.Source.LocationAt(
                image.UrlSpan.IsEmpty ? image.Span.Start : image.UrlSpan.Start, Math.Max(1, image.UrlSpan.Length)),
        };
        if (attributes is not null)
        {
            AttributeChecks.Check(context, attributes, "An image", Options);
            figure.Label = LabelMark.Set(context, figure, attributes, "A figure", "fig-");
        }

        if (start < end)
        {
            context.ParseInlines(document, figure, start, end);
        }

        return figure;
    }

    private static void CheckInline(LectureContext context, LinkInline link)
    {
        if (link.IsImage)
        {
            CheckAlt(context, link);
        }

        if (AttributeInlineParser.Of(link) is not { } attributes)
        {
            return;
        }

        AttributeChecks.Check(context, attributes, link.IsImage ? "An image" : "A link", link.IsImage ? Options : []);
        if (attributes.Id is { } id)
        {
            var what = link.IsImage ? "An image inside a paragraph" : "A link";
            context.Report(
                MarkdownProblems.WrongLabel, id.Start, id.ValueEnd - id.Start, $"{what} cannot have a label",
                link.IsImage ? "put the image into a paragraph of its own" : null);
        }

        foreach (var entry in attributes.Entries.Where(entry => entry.Form == AttributeForm.Class))
        {
            link.GetAttributes().AddClass(entry.Value);
        }

        if (link.IsImage && ReadWidth(context, attributes) is { } width)
        {
            link.GetAttributes().AddProperty("style", $"width:{width}");
        }
    }

    private static void CheckAlt(LectureContext context, LinkInline image)
    {
        if (PlainText.Of(image).Length == 0)
        {
            context.Report(MarkdownProblems.MissingAlt.At(
                LocationOf(context, image), "The image has no text for a reader who does not see it",
                "write it between the square brackets: ![what is to be seen](file.png)"));
        }
    }

    private static string? ReadWidth(LectureContext context, AttributeList attributes)
    {
        if (attributes.Option("width") is not { } width || CellOption.IsWidth(width.Value))
        {
            return attributes.Option("width")?.Value;
        }

        context.Report(
            MarkdownProblems.WrongValue, width.ValueStart, width.ValueEnd - width.ValueStart,
            $"Option 'width' cannot be '{width.Value}'", "it is a length such as '60%' or '20em'");
        return null;
    }

    private static SourceLocation LocationOf(LectureContext context, LinkInline image) =>
        context.Source.LocationAt(image.Span.Start, image.Span.Length);

    /// <summary>Where the text between the title's quotes stands; empty without a title.</summary>
    private static (int Start, int End) TitleOf(LectureContext context, LinkInline image)
    {
        var span = image.TitleSpan;
        var hasTitle = !string.IsNullOrWhiteSpace(image.Title) && span.Length > 2 && span.End < context.Text.Length
            && context.Text[span.Start] is '"' or '\'' or '(';
        return hasTitle ? (span.Start + 1, span.End) : (0, 0);
    }
}
