using SiteGen.Content;
using SiteGen.Courses;

namespace SiteGen.Tests.Courses;

public sealed class BibliographyReaderTests
{
    [Fact]
    public void Entries_are_read_as_they_are_shown()
    {
        var bibliography = Read("""
            [{"id": "a", "title": "T", "author": [
                {"family": "Розенблатт", "given": "Фрэнк Э."}, {"literal": "OpenAI"}, {"family": "Ле", "given": "Жан-Поль"}],
              "container-title": "J", "volume": 1, "issue": "2", "page": "3-4", "DOI": "10/x", "URL": "http://y",
              "issued": {"raw": "1958-11"}}]
            """);
        Assert.Empty(bibliography.Problems);
        var entry = bibliography.Entries["a"];
        Assert.Equal(["Розенблатт Ф. Э.", "OpenAI", "Ле Ж.-П."], entry.Authors);
        Assert.Equal("Т. 1. № 2. С. 3–4", entry.Details);
        Assert.Equal("https://doi.org/10/x", entry.Url);
        Assert.Equal(1958, entry.Year);
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("{}", "1:1")]
    [InlineData("[\n  {\"id\": \"я\" x}]", "2:14")]
    [InlineData("[{\"id\": \"яя\", \"title\": \"я\"},\n {\"id\": \"b\"}]", "2:2")]
    [InlineData("[{\"id\": \"яя\", \"title\": \"я\"}, {\"id\": \"яя\", \"title\": \"я\"}]", "1:30")]
    [InlineData("[1]", "1:2")]
    [InlineData("[{\"id\": [], \"title\": {}}]", "1:2")]
    public void Fault_has_its_place(string text, string place)
    {
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal("LEC0409", problem.Code);
        Assert.Equal(place, $"{problem.At.Line}:{problem.At.Column}");
    }

    [Theory]
    [InlineData("[{\"id\": 5, \"title\": \"t\", \"author\": 5, \"issued\": {\"date-parts\": [[]]}}]")]
    [InlineData("[{\"id\": 5, \"title\": \"t\", \"author\": [5, {}], \"issued\": {\"date-parts\": [5], \"raw\": \"x\"}}]")]
    [InlineData("[{\"id\": 5, \"title\": \"t\", \"author\": [{\"family\": \"\", \"given\": \"-\"}], \"issued\": 5}]")]
    public void Odd_values_count_as_missing(string text)
    {
        var bibliography = Read(text);
        Assert.Empty(bibliography.Problems);
        Assert.Null(bibliography.Entries["5"].Year);
        Assert.Empty(bibliography.Entries["5"].Authors);
    }

    [Fact]
    public void Site_without_the_file_has_no_sources()
    {
        Assert.Same(Bibliography.Empty, BibliographyReader.Read(Path.GetTempPath(), "no-such-folder"));
    }

    private static Bibliography Read(string text) =>
        BibliographyReader.Read(new SourceFile("references.json", "/site/references.json", text));
}
