namespace LectureKit;

/// <summary>A table as aligned text.</summary>
internal static class TableText
{
    private const string Gap = "  ";

    /// <summary>A line of headings and a line for each row.</summary>
    public static string Write(Table table)
    {
        int[] widths = [.. table.Headings.Select((_, column) => Width(table, column))];
        var lines = new List<string> { Line(table, widths, [.. table.Headings]) };
        lines.AddRange(table.Rows.Select(row => Line(table, widths, [.. row.Select(cell => OneLine(cell.Text))])));
        if (table.More is { } more)
        {
            lines.Add(more);
        }

        return string.Join('\n', lines);
    }

    private static string Line(Table table, int[] widths, string[] texts)
    {
        var cells = texts.Select((text, column) =>
            TableHtml.IsNumeric(table, column) ? text.PadLeft(widths[column]) : text.PadRight(widths[column]));
        return string.Join(Gap, cells).TrimEnd();
    }

    private static int Width(Table table, int column) =>
        table.Rows.Select(row => OneLine(row[column].Text).Length).Append(table.Headings[column].Length).Max();

    private static string OneLine(string text) => text.Replace("\n", " ", StringComparison.Ordinal);
}
