namespace LectureKit.Tests.Samples;

public sealed class DataFrameTests
{
    private const string People = "name,age,height\nАнна,31,1.72\n\"Иванов, Пётр\",NA,1.80\nЯн,7,\n";

    [Fact]
    public void Columns_are_read_as_what_is_asked_for()
    {
        var frame = Data.ParseCsv(People);
        Assert.Equal(["name", "age", "height"], frame.Columns);
        Assert.Equal(3, frame.Count);
        Assert.Equal(["Анна", "Иванов, Пётр", "Ян"], frame.Column<string>("name"));
        Assert.Equal([31, double.NaN, 7], frame.Column("age"));
        Assert.Equal([1.72f, 1.8f, float.NaN], frame.Column<float>("height"));
        Assert.Equal([31, 7], frame.DropMissing().Column<int>("age").Concat(frame.Where("name", n => n == "Ян").Column<int>("age")));
        Assert.Equal([true, false, true], Data.ParseCsv("b\nTrue\n0\ntrue\n").Column<bool>("b"));
        Assert.Equal([new DateTime(2024, 2, 29)], Data.ParseCsv("d\n2024-02-29\n").Column<DateTime>("d"));
        Assert.Throws<NotSupportedException>(() => frame.Column<Guid>("name"));
    }

    [Fact]
    public void Faults_name_file_line_and_column()
    {
        var frame = Data.ParseCsv(People);
        var age = Assert.Throws<FormatException>(() => frame.Column<int>("age"));
        Assert.Equal("text:3:16: 'NA' in column 'age' is not a whole number", age.Message);
        var name = Assert.Throws<FormatException>(() => frame.Column("name"));
        Assert.StartsWith("text:2:1: 'Анна' in column 'name' is not a number", name.Message, StringComparison.Ordinal);
        var none = Assert.Throws<KeyNotFoundException>(() => frame.Column("agе"));
        Assert.EndsWith("there are: name, age, height", none.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4,5\n", "text:3:5: the row has 3 fields, the first one 2")]
    [InlineData("a,b\n1\n", "text:2:1: the row has 1 field, the first one 2")]
    [InlineData("a,b\n1,\"open\n2,3\n", "text:2:3: the quote that opens here is never closed")]
    [InlineData("a,b\n\"x\ny\" z,1\n", "text:3:4: there is text behind a closing quote")]
    [InlineData("a,b,a\n1,2,3\n", "text:1:5: there are two columns 'a'")]
    [InlineData("\n\n", "text: there is nothing in it")]
    public void Broken_files_are_refused(string text, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Data.ParseCsv(text));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_may_hold_everything()
    {
        var frame = Data.ParseCsv("a;b\r\n\"1;2\";\"с \"\"кавычками\"\"\"\r\n \"две\r\nстроки\" ;  x y  \r\n\r\n\"\";5\" TV");
        Assert.Equal(["1;2", "две\nстроки", ""], frame.Column<string>("a"));
        Assert.Equal(["с \"кавычками\"", "x y", "5\" TV"], frame.Column<string>("b"));
    }

    [Theory]
    [InlineData("a;b\n1,5;2,5\n", true, 1.5)]
    [InlineData("a\tb\n1.5\t2.5\n", false, 1.5)]
    [InlineData("a|b\n1,5|2,5\n", true, 1.5)]
    [InlineData("\"a;x\",b\n-1e3,0\n", false, -1000)]
    [InlineData("a\n\u22122,5\n", true, -2.5)]
    public void Separator_is_found(string text, bool decimalComma, double first)
    {
        var frame = Data.ParseCsv(text, decimalComma: decimalComma);
        Assert.Equal(first, frame.Column(frame.Columns[0])[0]);
    }

    [Fact]
    public void A_header_without_separator_is_that_of_a_single_column() =>
        Assert.Equal(["да, нет; или", "нет"], Data.ParseCsv("text\nда, нет; или\nнет\n").Column<string>("text"));

    [Fact]
    public void Headers_may_be_missing_and_so_may_numbers()
    {
        var frame = Data.ParseCsv("1,-\n2,3\n", header: false, missing: ["-"]);
        Assert.Equal(["0", "1"], frame.Columns);
        Assert.Equal([double.NaN, 3], frame.Column("1"));
        Assert.Equal(["Unnamed: 0", "x"], Data.ParseCsv(",x\n0,5\n").Columns);
        Assert.Equal([double.NegativeInfinity], Data.ParseCsv("x\n-inf\n").Column("x"));
        Assert.Equal(0, Data.ParseCsv("a,b\n").Count);
    }

    [Fact]
    public void Tensors_have_a_row_for_each_row()
    {
        var frame = Data.ParseCsv("a,b,c\n1,x,2\n3,y,4\n");
        var tensor = frame.ToTensor("c", "a");
        Assert.Equal([2, 2], tensor.shape);
        Assert.Equal([2f, 1, 4, 3], tensor.data<float>().ToArray());
        Assert.Throws<FormatException>(() => frame.ToTensor());
        Assert.Equal([0, 3], Data.ParseCsv("a,b,c\n").ToTensor().shape);
        Assert.Equal(["c", "a"], frame.Select("c", "a").Columns);
    }

    [Fact]
    public void A_frame_shows_itself_as_a_table()
    {
        var forms = LectureHost.Format(Data.ParseCsv("имя;x\nа;1,50\nб;\n", decimalComma: true)).Forms;
        Assert.Equal(
            "<table><thead><tr><th scope=\"col\">имя</th><th scope=\"col\" class=\"number\">x</th></tr></thead><tbody>"
            + "<tr><td>а</td><td class=\"number\">1.5</td></tr><tr><td>б</td><td class=\"number\">NaN</td></tr></tbody></table>",
            forms[0].Data);
        var long30 = Data.ParseCsv("x\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"{i}\n")));
        var text = LectureHost.Format(long30).Forms[^1].Data;
        Assert.EndsWith("9\n… ещё 20; всего 30 × 1", text, StringComparison.Ordinal);
        Assert.Equal("x\n0\n1", LectureHost.Format(long30.Head(2)).Forms[^1].Data);
    }
}
