namespace LectureKit.Tests.Formatting;

public sealed class TableTests
{
    private static readonly Epoch[] Epochs = [new("<первая>", 1, 0.5), new("вторая", 10, 0.25)];

    [Fact]
    public void Underscores_are_blanks_in_headings_and_formatted_numbers_stand_on_the_right()
    {
        var html = LectureHost.Format(new[] { new { Худшие_потери = "0.480", Слово = "да" } }).Forms[0].Data;
        Assert.Contains(
            "<th scope=\"col\" class=\"number\">Худшие потери</th><th scope=\"col\">Слово</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">0.480</td><td>да</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_become_a_table_in_order_of_declaration() => Assert.Equal(
        "<table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\" class=\"number\">Number</th>"
        + "<th scope=\"col\" class=\"number\">Loss</th></tr></thead><tbody>"
        + "<tr><td>&lt;первая&gt;</td><td class=\"number\">1</td><td class=\"number\">0.5</td></tr>"
        + "<tr><td>вторая</td><td class=\"number\">10</td><td class=\"number\">0.25</td></tr></tbody></table>",
        Form(Epochs, "text/html"));

    [Fact]
    public void Text_form_is_aligned() => Assert.Equal(
        "Name      Number  Loss\n<первая>       1   0.5\nвторая        10  0.25", Form(Epochs, "text/plain"));

    [Fact]
    public void Anonymous_objects_tuples_and_record_structs_are_rows_too()
    {
        Assert.StartsWith("A  B\n", Form(new[] { new { A = 1, B = 2 } }, "text/plain"), StringComparison.Ordinal);
        Assert.StartsWith("Item1  Item2\n", Form(new[] { (1, 2) }, "text/plain"), StringComparison.Ordinal);
        Assert.Equal("X\n3", Form(new List<Cell> { new(3) }, "text/plain"));
    }

    [Fact]
    public void Tuple_of_nine_has_nine_columns() =>
        Assert.StartsWith(
            "Item1  Item2  Item3  Item4  Item5  Item6  Item7  Item8  Item9\n",
            Form(new[] { (1, 2, 3, 4, 5, 6, 7, 8, 9) }, "text/plain"),
            StringComparison.Ordinal);

    [Fact]
    public void Inherited_columns_come_first() =>
        Assert.StartsWith("X  Y\n", Form(new[] { new Derived(1, 2) }, "text/plain"), StringComparison.Ordinal);

    [Fact]
    public void Known_length_says_how_many_more()
    {
        var rows = Enumerable.Range(0, 60).Select(number => new Cell(number)).ToList();
        Assert.EndsWith("\n49\n… ещё 10", Form(rows, "text/plain"), StringComparison.Ordinal);
        Assert.EndsWith(
            "<tr class=\"more\"><td colspan=\"1\">… ещё 10</td></tr></tbody></table>",
            Form(rows, "text/html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_sequences_are_asked_for_one_item_more_than_is_shown()
    {
        var asked = 0;
        IEnumerable<Cell> Endless()
        {
            while (true)
            {
                yield return new Cell(asked++);
            }
        }

        Assert.EndsWith("\n49\n…", Form(Endless(), "text/plain"), StringComparison.Ordinal);
        Assert.Equal(51, asked);
        asked = 0;
        Assert.EndsWith("99, …]", Form(Endless().Select(cell => cell.X), "text/plain"), StringComparison.Ordinal);
        Assert.Equal(101, asked);
    }

    [Fact]
    public void Empty_table_still_has_its_headings() => Assert.Equal("X", Form(Array.Empty<Cell>(), "text/plain"));

    [Fact]
    public void Missing_row_is_empty() => Assert.Equal("X\n\n1", Form(new Cell2?[] { null, new(1) }, "text/plain"));

    [Fact]
    public void Dictionary_has_two_columns() => Assert.Equal(
        "Ключ  Значение\nа            1\nб            2",
        Form(new SortedDictionary<string, int>(StringComparer.Ordinal) { ["б"] = 2, ["а"] = 1 }, "text/plain"));

    [Fact]
    public void Line_breaks_in_a_cell_do_not_break_the_text_table() =>
        Assert.Equal("Name  Number  Loss\na b        1     2", Form(new[] { new Epoch("a\nb", 1, 2) }, "text/plain"));

    private static string Form(object value, string mediaType)
    {
        var formatted = LectureHost.Format(value);
        Assert.Null(formatted.FormatterFault);
        return formatted.Forms.Single(form => form.MediaType == mediaType).Data;
    }

    private sealed record Epoch(string Name, int Number, double Loss);

    private readonly record struct Cell(int X);

    private sealed record Cell2(int X);

    private abstract record Base(int X);

    private sealed record Derived(int X, int Y) : Base(X);
}
