using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace LectureKit;

/// <summary>A matrix as a table with headings on top and on the left.</summary>
internal sealed class TensorTable(TensorMatrix matrix, int? decimals)
{
    private const int MostDecimals = 4;
    private readonly int digits = decimals ?? matrix.Decimals(MostDecimals);

    /// <summary>HTML and text.</summary>
    public ImmutableArray<OutputForm> Forms()
    {
        var headings = Enumerable.Range(0, matrix.Columns).Select(column => Heading(matrix.ColumnLabels, column));
        var rows = Enumerable.Range(0, matrix.Rows).Select(row => (ImmutableArray<TableCell>)
            [new TableCell(Heading(matrix.RowLabels, row), false), .. Texts(row).Select(text => new TableCell(text, true))]);
        var table = new Table(["", .. headings], [.. rows], More: null);
        return [new OutputForm("text/html", Html(), matrix.Describe()), .. PlainText.Form(TableText.Write(table))];
    }

    private static string Heading(IReadOnlyList<string>? labels, int index) =>
        labels?[index] ?? index.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Texts(int row) => Enumerable.Range(0, matrix.Columns)
        .Select(column => TensorMatrix.Text(matrix.Values[(row * matrix.Columns) + column], digits));

    private string Html()
    {
        var html = new StringBuilder("<table><thead><tr><td></td>");
        for (var column = 0; column < matrix.Columns; column++)
        {
            html.Append("<th scope=\"col\" class=\"number\">").Append(Encode(Heading(matrix.ColumnLabels, column)))
                .Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        for (var row = 0; row < matrix.Rows; row++)
        {
            html.Append("<tr><th scope=\"row\">").Append(Encode(Heading(matrix.RowLabels, row))).Append("</th>");
            foreach (var text in Texts(row))
            {
                html.Append("<td class=\"number\">").Append(text).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
