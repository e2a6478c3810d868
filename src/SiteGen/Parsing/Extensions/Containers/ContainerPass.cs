using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Containers;

/// <summary>Gives containers their titles and labels, and checks where they stand.</summary>
internal static class ContainerPass
{
    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var container in DocumentTree.All<Container>(document))
        {
            ReadAttributes(context, container);
            ReadTitle(document, context, container);
            CheckPlace(context, container);
        }
    }

    private static void ReadAttributes(LectureContext context, Container container)
    {
        if (container.Attributes is not { } attributes)
        {
            return;
        }

        AttributeChecks.Check(context, attributes, "A container", []);
        var label = container.Kind switch
        {
            null => null,
            ContainerKind.Definition => LabelMark.Set(context, container, attributes, "A definition", "def-"),
            ContainerKind.Theorem => LabelMark.Set(context, container, attributes, "A theorem", "thm-"),
            ContainerKind.Exercise => LabelMark.Set(context, container, attributes, "An exercise", "ex-"),
            _ => LabelMark.Set(context, container, attributes, "This container"),
        };
        container.GetAttributes().Id = label;
        foreach (var entry in attributes.Entries.Where(entry => entry.Form == AttributeForm.Class))
        {
            container.GetAttributes().AddClass(entry.Value);
        }
    }

    private static void ReadTitle(MarkdownDocument document, LectureContext context, Container container)
    {
        var (start, end) = container.TitleSpan;
        if (start >= end)
        {
            return;
        }

        var title = new CaptionBlock { Span = new SourceSpan(start, end - 1), IsOpen = false };
        context.ParseInlines(document, title, start, end);
        container.Insert(0, title);
    }

    private static void CheckPlace(LectureContext context, Container container)
    {
        var inColumns = container.Parent is Container { Kind: ContainerKind.Columns };
        if (container.Kind == ContainerKind.Column && !inColumns)
        {
            context.Report(
                MarkdownProblems.Stray, container.Opening, context.EndOfLine(container.Opening) - container.Opening,
                "The column stands in no 'columns'", "put it between '::: columns' and ':::'");
        }

        if (container.Kind == ContainerKind.Columns && container.Any(child => child is not Container { Kind: ContainerKind.Column }))
        {
            context.Report(
                MarkdownProblems.Stray, container.Opening, context.EndOfLine(container.Opening) - container.Opening,
                "The columns hold something that is no column", "put everything into '::: column' … ':::'");
        }
    }
}
