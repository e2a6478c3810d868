using System.Security.Cryptography;

namespace LectureKit.Tests.Samples;

public sealed class DataFilesTests : IDisposable
{
    private readonly PageFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Beside_the_page_comes_before_the_data_folder()
    {
        folder.Write("site/page/data/x.txt", "из data");
        Assert.Equal("из data", Data.Text("x.txt"));
        folder.Write("site/page/x.txt", "рядом");
        Assert.Equal("рядом", Data.Text("x.txt"));
        Assert.Equal("из data", Data.Text("data/x.txt"));
        Assert.Equal("site.json", Path.GetFileName(Data.Path("../site.json")));
    }

    [Theory]
    [InlineData("../../secret.txt")]
    [InlineData("data/../../../secret.txt")]
    public void Nothing_outside_of_the_site_is_read(string name)
    {
        folder.Write("secret.txt", "тайна");
        var error = Assert.Throws<ArgumentException>(() => Data.Text(name));
        Assert.Contains($"'{name}' leads out of the site's folder", error.Message, StringComparison.Ordinal);
        var absolute = folder.Path("secret.txt");
        Assert.Throws<ArgumentException>(() => Data.Path(absolute));
    }

    [Fact]
    public void A_missing_file_names_the_nearest()
    {
        folder.Write("site/page/data/emotions.csv", "");
        folder.Write("site/page/data/weather.csv", "");
        folder.Write("site/page/notes.txt", "");
        folder.Write("site/page/page.md", "");
        var error = Assert.Throws<FileNotFoundException>(() => Data.Csv("emotion.csv"));
        Assert.EndsWith("the nearest: data/emotions.csv, data/weather.csv, notes.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<FileNotFoundException>(() => Data.Text("data")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Data.Text(" "));
    }

    [Fact]
    public void Without_a_site_the_page_folder_is_the_border()
    {
        folder.Write("site/page/x.txt", "x");
        File.Delete(folder.Path("site/site.json"));
        Assert.Equal("x", Data.Text("x.txt"));
        Assert.Throws<ArgumentException>(() => Data.Text("../y.txt"));
    }

    [Fact]
    public void Reads_and_vain_looks_are_noted()
    {
        folder.Write("site/page/data/a.csv", "x\n1\n");
        Data.Csv("a.csv");
        Data.Csv("a.csv");
        Data.Path("data/a.csv");
        var page = Directory.GetCurrentDirectory();
        var sum = Convert.ToHexStringLower(SHA256.HashData("x\n1\n"u8));
        Assert.Equal(
            [new DataRead(Path.Combine(page, "a.csv"), null), new DataRead(Path.Combine(page, "data", "a.csv"), sum)],
            DataReads.End());

        folder.Write("site/page/data/a.csv", "x\n2\n");
        Data.Text("data/a.csv");
        Assert.Equal(3, DataReads.End().Length);
        LectureHost.Begin(new LectureHostOptions(1, "cpu", _ => { }, _ => { }));
        Assert.Empty(DataReads.End());
        LectureHost.End();
    }

    [Fact]
    public void Lines_have_no_ends_and_encodings_are_checked()
    {
        folder.Write("site/page/a.txt", "раз\r\nдва\r\n");
        Assert.Equal(["раз", "два"], Data.Lines("a.txt"));
        folder.Write("site/page/win.csv", [0x78, 0x0A, 0xDF, 0x0A]);
        Assert.Equal(["Я"], Data.Csv("win.csv", encoding: "windows-1251").Column<string>("x"));
        var error = Assert.Throws<InvalidDataException>(() => Data.Csv("win.csv"));
        Assert.StartsWith("win.csv:2: this is not utf-8", error.Message, StringComparison.Ordinal);
        folder.Write("site/page/mark.csv", "\uFEFFx\n1\n");
        Assert.Equal(["x"], Data.Csv("mark.csv").Columns);
    }
}
