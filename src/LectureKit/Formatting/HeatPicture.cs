using System.Globalization;
using System.Net;
using System.Text;

namespace LectureKit;

/// <summary>A matrix as an SVG of coloured cells. Colours are those of the page: the first chart colour for positive
/// numbers, the second for negative ones, the strength by opacity.</summary>
internal sealed class HeatPicture
{
    private const double Letter = 9.6;
    private const double FontSize = 16;
    private const double TextCell = 34;
    private const double WidestWithTexts = 640;
    private const double Side = 480;
    private const int MostDecimals = 2;
    private const int Steps = 24;
    private readonly TensorMatrix matrix;
    private readonly int digits;
    private readonly bool hasTexts;
    private readonly double cellWidth;
    private readonly double cellHeight;
    private readonly double left;
    private readonly double top;
    private readonly double largest;

    /// <param name="matrix">The matrix.</param>
    /// <param name="decimals">Decimals in the cells, or null.</param>
    public HeatPicture(TensorMatrix matrix, int? decimals)
    {
        this.matrix = matrix;
        digits = decimals ?? matrix.Decimals(MostDecimals);
        largest = matrix.Values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var longest = matrix.Values.Max(value => TensorMatrix.Text(value, digits).Length);
        var textWidth = (Math.Max(longest, Longest(matrix.ColumnLabels)) * Letter) + 14;
        left = matrix.RowLabels is null ? 0 : (Longest(matrix.RowLabels) * Letter) + 10;
        hasTexts = left + (textWidth * matrix.Columns) <= WidestWithTexts && matrix.Rows <= 40;
        var small = Math.Max(2, Math.Min(24, Math.Floor(Side / Math.Max(matrix.Columns, matrix.Rows))));
        (cellWidth, cellHeight) = hasTexts ? (Math.Max(textWidth, TextCell), TextCell)
            : (Math.Max(small, matrix.ColumnLabels is null ? 0 : FontSize + 4), Math.Max(small, matrix.RowLabels is null ? 0 : 20));
        top = matrix.ColumnLabels is null ? 0 : hasTexts ? 26 : (Longest(matrix.ColumnLabels) * Letter) + 10;
    }

    /// <summary>The SVG.</summary>
    public string Write()
    {
        var (width, height) = (left + (cellWidth * matrix.Columns), top + (cellHeight * matrix.Rows));
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart heat\" ")
            .Append(CultureInfo.InvariantCulture, $"width=\"{N(width)}\" height=\"{N(height)}\" ")
            .Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {N(width)} {N(height)}\" font-size=\"{N(FontSize)}\" ")
            .Append(CultureInfo.InvariantCulture, $"font-family=\"&quot;{ChartFonts.Sans}&quot;, var(--chart-font, sans-serif)\" ")
            .Append(CultureInfo.InvariantCulture, $"fill=\"{ChartColors.Ink}\">");
        AppendCells(svg);
        AppendLabels(svg);
        AppendTexts(svg);
        return svg.Append("</svg>").ToString();
    }

    private static int Longest(IReadOnlyList<string>? labels) => labels?.Max(label => label.Length) ?? 0;

    /// <summary>A picture is read with the text around it, not with the code.</summary>
    private static string Russian(string number) => number.Replace('.', ',').Replace('-', '−');

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>One path for all cells of one colour and strength keeps large matrices small.</summary>
    private void AppendCells(StringBuilder svg)
    {
        var strongest = hasTexts ? 0.5 : 1;
        var groups = matrix.Values.Index()
            .Where(item => double.IsFinite(item.Item))
            .GroupBy(item => largest == 0 ? 0 : (int)Math.Round(Steps * item.Item / largest))
            .Where(group => group.Key != 0)
            .OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            var color = group.Key > 0 ? "var(--chart-1, #0b6fb8)" : "var(--chart-2, #c2500a)";
            var opacity = (strongest * Math.Abs(group.Key) / Steps).ToString("0.###", CultureInfo.InvariantCulture);
            AppendPath(svg, color, opacity, group.Select(item => item.Index));
        }

        var unknown = matrix.Values.Index().Where(item => double.IsNaN(item.Item)).Select(item => item.Index).ToList();
        if (unknown.Count > 0 && !hasTexts)
        {
            // Where no number is written, an unknown one would look like zero.
            AppendPath(svg, "var(--chart-ink, #1a1a1a)", "0.25", unknown);
        }

        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(left + 0.5)}\" y=\"{N(top + 0.5)}\" ")
            .Append(CultureInfo.InvariantCulture, $"width=\"{N((cellWidth * matrix.Columns) - 1)}\" ")
            .Append(CultureInfo.InvariantCulture, $"height=\"{N((cellHeight * matrix.Rows) - 1)}\" ")
            .Append("fill=\"none\" stroke=\"var(--chart-grid, #e3e3e3)\"/>");
    }

    private void AppendPath(StringBuilder svg, string fill, string opacity, IEnumerable<int> cells)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{fill}\" fill-opacity=\"{opacity}\" d=\"");
        foreach (var index in cells)
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{N(X(index % matrix.Columns))} {N(Y(index / matrix.Columns))}")
                .Append(CultureInfo.InvariantCulture, $"h{N(cellWidth)}v{N(cellHeight)}h-{N(cellWidth)}z");
        }

        svg.Append("\"/>");
    }

    private void AppendLabels(StringBuilder svg)
    {
        for (var row = 0; row < matrix.Rows && matrix.RowLabels is { } labels; row++)
        {
            AppendText(svg, labels[row], left - 8, Y(row) + (cellHeight / 2), "end");
        }

        for (var column = 0; column < matrix.Columns && matrix.ColumnLabels is { } labels; column++)
        {
            var x = X(column) + (cellWidth / 2);
            AppendText(svg, labels[column], x, hasTexts ? top - 13 : top - 6, hasTexts ? "middle" : "start", turned: !hasTexts);
        }
    }

    private void AppendTexts(StringBuilder svg)
    {
        foreach (var (index, value) in matrix.Values.Index().Where(item => hasTexts && !double.IsNaN(item.Item)))
        {
            var (x, y) = (X(index % matrix.Columns) + (cellWidth / 2), Y(index / matrix.Columns) + (cellHeight / 2));
            AppendText(svg, Russian(TensorMatrix.Text(value, digits)), x, y, "middle");
        }
    }

    private static void AppendText(StringBuilder svg, string text, double x, double y, string anchor, bool turned = false)
    {
        // Moved down by a third of the letters' height instead of by an attribute that not every viewer knows.
        var place = turned ? $"transform=\"translate({N(x + 5.5)} {N(y)}) rotate(-90)\"" : $"x=\"{N(x)}\" y=\"{N(y + 5.5)}\"";
        svg.Append("<text ").Append(place).Append(" text-anchor=\"").Append(anchor).Append("\">")
            .Append(WebUtility.HtmlEncode(text)).Append("</text>");
    }

    private double X(int column) => left + (cellWidth * column);

    private double Y(int row) => top + (cellHeight * row);
}
