using System.Globalization;
using System.Net;
using System.Text;

namespace LectureKit;

/// <summary>A table as HTML without any style of its own.</summary>
internal static class TableHtml
{
    /// <summary>The <c>table</c> element.</summary>
    public static string Write(Table table)
    {
        var html = new StringBuilder("<table><thead><tr>");
        var isNumeric = table.Headings.Select((_, column) => IsNumeric(table, column)).ToArray();
        for (var column = 0; column < table.Headings.Length; column++)
        {
            html.Append("<th scope=\"col\"").Append(NumberClass(isNumeric[column])).Append('>')
                .Append(WebUtility.HtmlEncode(table.Headings[column])).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var (column, cell) in row.Index())
            {
                html.Append("<td").Append(NumberClass(cell.IsNumber || isNumeric[column])).Append('>')
                    .Append(WebUtility.HtmlEncode(cell.Text)).Append("</td>");
            }

            html.Append("</tr>");
        }

        AppendMore(html, table);
        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>True when every cell of a column that is shown is a number, be it one that its author formatted.</summary>
    public static bool IsNumeric(Table table, int column) =>
        !table.Rows.IsEmpty && table.Rows.All(row => row[column].IsNumber || IsFormattedNumber(row[column].Text));

    private static bool IsFormattedNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static void AppendMore(StringBuilder html, Table table)
    {
        if (table.More is { } more)
        {
            html.Append("<tr class=\"more\"><td colspan=\"").Append(table.Headings.Length).Append("\">")
                .Append(WebUtility.HtmlEncode(more)).Append("</td></tr>");
        }
    }

    private static string NumberClass(bool isNumber) => isNumber ? " class=\"number\"" : "";
}
