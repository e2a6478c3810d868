using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A table ready to be written.</summary>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">The rows that are shown.</param>
/// <param name="More">What the last row says about those that are not, or null when all are shown.</param>
internal sealed record Table(ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<TableCell>> Rows, string? More)
{
    /// <summary>Both forms of the table.</summary>
    public ImmutableArray<OutputForm> Forms(string? alt) =>
        [new OutputForm("text/html", TableHtml.Write(this), alt), .. PlainText.Form(TableText.Write(this))];
}

/// <summary>One cell of a table.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="IsNumber">Numbers stand on the right.</param>
internal sealed record TableCell(string Text, bool IsNumber)
{
    /// <summary>The cell of any value.</summary>
    public static TableCell Of(object? value) => new(PlainText.OfPart(value), PlainText.IsNumber(value));
}
