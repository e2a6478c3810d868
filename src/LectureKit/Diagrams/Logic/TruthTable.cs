using System.Collections.Immutable;
using System.Text;

namespace LectureKit;

/// <summary>Logic functions of up to three arguments, row by row. Shown in a cell it is a table.</summary>
/// <example><code>TruthTable.Of("x_1", "x_2", (a, b) => a ^ b)</code></example>
public sealed class TruthTable
{
    private readonly ImmutableArray<string> arguments;
    private readonly ImmutableArray<(string Name, ImmutableArray<bool> Results)> columns;

    private TruthTable(
        ImmutableArray<string> arguments, ImmutableArray<(string Name, ImmutableArray<bool> Results)> columns) =>
        (this.arguments, this.columns) = (arguments, columns);

    /// <summary>The table of a function of one argument.</summary>
    /// <param name="x">Name of the argument, with scripts: <c>x_1</c>.</param>
    /// <param name="function">The function.</param>
    /// <param name="result">Heading of the results.</param>
    public static TruthTable Of(string x, Func<bool, bool> function, string result = "y") =>
        new TruthTable([x], []).Add(result, row => function(row[0]));

    /// <summary>The table of a function of two arguments.</summary>
    /// <param name="x1">Name of the first argument.</param>
    /// <param name="x2">Name of the second argument.</param>
    /// <param name="function">The function.</param>
    /// <param name="result">Heading of the results.</param>
    public static TruthTable Of(string x1, string x2, Func<bool, bool, bool> function, string result = "y") =>
        new TruthTable([x1, x2], []).With(result, function);

    /// <summary>The table of a function of three arguments.</summary>
    /// <param name="x1">Name of the first argument.</param>
    /// <param name="x2">Name of the second argument.</param>
    /// <param name="x3">Name of the third argument.</param>
    /// <param name="function">The function.</param>
    /// <param name="result">Heading of the results.</param>
    public static TruthTable Of(
        string x1, string x2, string x3, Func<bool, bool, bool, bool> function, string result = "y") =>
        new TruthTable([x1, x2, x3], []).Add(result, row => function(row[0], row[1], row[2]));

    /// <summary>Adds a column with another function of the same two arguments.</summary>
    /// <param name="result">Heading of the column.</param>
    /// <param name="function">The function.</param>
    /// <exception cref="InvalidOperationException">The table has another number of arguments.</exception>
    public TruthTable With(string result, Func<bool, bool, bool> function) => arguments.Length == 2
        ? Add(result, row => function(row[0], row[1]))
        : throw new InvalidOperationException($"The table has {arguments.Length} arguments, the function takes 2");

    /// <summary>The table as text, columns aligned.</summary>
    public override string ToString()
    {
        var headings = Headings().Select(heading => DiagramLabel.Parse(heading).ToString()).ToList();
        var text = new StringBuilder(string.Join("  ", headings));
        foreach (var row in Rows())
        {
            text.Append('\n').AppendJoin("  ", row.Select((cell, column) => cell.PadLeft(headings[column].Length)));
        }

        return text.ToString();
    }

    /// <summary>The table as HTML.</summary>
    internal string ToHtml()
    {
        var html = new StringBuilder("<table class=\"truth-table\"><thead><tr>");
        foreach (var heading in Headings())
        {
            html.Append("<th scope=\"col\" class=\"center\">").Append(DiagramLabel.Parse(heading).ToHtml()).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in Rows())
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td class=\"center\">").Append(cell).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private IEnumerable<string> Headings() => arguments.Concat(columns.Select(column => column.Name));

    private IEnumerable<IEnumerable<string>> Rows() => Inputs().Select((input, row) =>
        input.Concat(columns.Select(column => column.Results[row])).Select(bit => bit ? "1" : "0"));

    /// <summary>All combinations, counting up.</summary>
    private IEnumerable<bool[]> Inputs() => Enumerable.Range(0, 1 << arguments.Length)
        .Select(number => arguments.Select((_, bit) => ((number >> (arguments.Length - 1 - bit)) & 1) == 1).ToArray());

    private TruthTable Add(string name, Func<bool[], bool> function) =>
        new(arguments, [.. columns, (name, [.. Inputs().Select(function)])]);
}
