using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Parsing.Extensions.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Tables;

/// <summary>Wraps every table and gives it the braces that stand above it.</summary>
internal static class TablePass
{
    private static readonly string[] Options = ["caption"];

    public static void Run(MarkdownDocument document, LectureContext context)
    {
        foreach (var table in DocumentTree.All<Table>(document))
        {
            Wrap(document, context, table);
        }

        foreach (var line in DocumentTree.All<AttributeLine>(document))
        {
            line.Parent!.Remove(line);
            context.Report(
                MarkdownProblems.Stray, line.Span.Start, line.Span.Length, "The braces belong to nothing",
                "a line of braces stands right above a table; those of an image follow it without a blank");
        }
    }

    private static void Wrap(MarkdownDocument document, LectureContext context, Table table)
    {
        AlignWithClasses(table);
        var parent = table.Parent!;
        var index = parent.IndexOf(table);
        var line = index > 0 ? parent[index - 1] as AttributeLine : null;
        var caption = line?.Attributes.Option("caption");
        var figure = new TableFigure();
        if (line is not null)
        {
            figure.Label = LabelMark.Set(context, figure, line.Attributes, "A table", "tbl-");
        }

        DocumentTree.Replace(table, figure);
        if (line is not null)
        {
            AttributeChecks.Check(context, line.Attributes, "A table", Options);
            parent.Remove(line);
        }

        if (caption is not null)
        {
            var block = new CaptionBlock { Span = new SourceSpan(caption.ValueStart, caption.ValueEnd - 1), IsOpen = false };
            context.ParseInlines(document, block, caption.ValueStart, caption.ValueEnd);
            figure.Add(block);
        }

        figure.Add(table);
    }

    /// <summary>Markdig writes alignment as a style of every cell; a class leaves it to the theme.</summary>
    private static void AlignWithClasses(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var cell in row.OfType<TableCell>())
            {
                var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : row.IndexOf(cell);
                var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
                if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                {
                    cell.GetAttributes().AddClass(alignment.Value.ToString().ToLowerInvariant());
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }
}
