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
        for (var column = 0; column < table.Headings.Length; column++)
        {
            html.Append("<th scope=\"col\"").Append(NumberClass(IsNumeric(table, column))).Append('>')
                .Append(WebUtility.HtmlEncode(table.Headings[column])).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td").Append(NumberClass(cell.IsNumber)).Append('>')
                    .Append(WebUtility.HtmlEncode(cell.Text)).Append("</td>");
            }

            html.Append("</tr>");
        }

        AppendMore(html, table);
        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>True when every cell of a column that is shown is a number.</summary>
    public static bool IsNumeric(Table table, int column) =>
        !table.Rows.IsEmpty && table.Rows.All(row => row[column].IsNumber);

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
