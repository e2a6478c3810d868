using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Problems;
using SiteGen.Tests.Content;

namespace SiteGen.Tests.Configuration;

public sealed class SiteOptionsReaderTests
{
    [Fact]
    public void ReadsEveryKey()
    {
        var read = Parse(
            """
            {
              // An editor completes the keys.
              "$schema": "schemas/site.schema.json",
              "title": "Нейронные сети", "description": "Курс", "language": "en", "url": "https://example.org/nn/",
              "authors": ["Анна", "Борис"], "license": "CC BY 4.0", "theme": "plain", "content": "pages/", "output": "build/site",
              "seed": -7,
              "macros": { "\\R": "\\mathbb{R}" },
              "limits": { "cell": "1.5s", "lecture": "2h", "memory": "4GiB", "output": "64KiB" },
              "problems": { "LEC0301": "warning", "LEC0302": "off" },
              "environment": "HOME", /* trailing comma */
            }
            """);

        Assert.Empty(read.Problems);
        var options = read.Options;
        Assert.Equal(("Нейронные сети", "Курс", "en"), (options.Title, options.Description, options.Language));
        Assert.Equal(("https://example.org/nn/", "CC BY 4.0", "plain"), (options.Url, options.License, options.Theme));
        Assert.Equal(("pages", "build/site", -7), (options.Content, options.Output, options.Seed));
        Assert.Equal(["Анна", "Борис"], options.Authors);
        Assert.Equal("\\mathbb{R}", options.Macros["\\R"]);
        Assert.Equal((TimeSpan.FromSeconds(1.5), TimeSpan.FromHours(2)), (options.Limits.Cell, options.Limits.Lecture));
        Assert.Equal((4L << 30, 64L << 10), (options.Limits.Memory!.Value, options.Limits.Output));
        Assert.Equal((ProblemSetting.Warning, ProblemSetting.Off), (options.Problems["LEC0301"], options.Problems["LEC0302"]));
        Assert.Equal(["HOME"], options.Environment);
    }

    [Fact]
    public void KeepsTheDefaultsOfWrongKeysAndTheValuesOfGoodOnes()
    {
        var options = Parse("""{ "seed": "x", "title": "Курс", "limits": { "cell": 1, "lecture": "1m" } }""").Options;

        Assert.Equal((42, "Курс"), (options.Seed, options.Title));
        Assert.Equal((TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(1)), (options.Limits.Cell, options.Limits.Lecture));
    }

    [Fact]
    public void SaysWhatToDoWithoutAFile()
    {
        using var site = new TemporaryFolder();

        var problem = Assert.Single(SiteOptionsReader.Read(site.Path).Problems);

        Assert.Equal(("LEC0101", "site.json:1:1"), (problem.Code, problem.At.ToString()));
        Assert.Contains("sitegen new", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsAFileWithByteOrderMarkAndWindowsLineEnds()
    {
        using var site = new TemporaryFolder();
        site.Write("site.json", "\uFEFF{\r\n  \"titel\": \"A\"\r\n}\r\n");

        var problem = Assert.Single(SiteOptionsReader.Read(site.Path).Problems);

        Assert.Equal("site.json:2:3", problem.At.ToString());
    }

    [Fact]
    public void DeepNestingIsAProblem()
    {
        var problem = Assert.Single(Parse(new string('[', 100_000)).Problems, problem => problem.Code == "LEC0102");

        Assert.Equal(65, problem.At.Column);
    }

    [Theory]
    [InlineData("30s", 30_000)]
    [InlineData("500ms", 500)]
    [InlineData("1.5m", 90_000)]
    [InlineData("24h", 86_400_000)]
    public void ReadsDurations(string text, double milliseconds)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(milliseconds, duration.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("0s")]
    [InlineData("30")]
    [InlineData("-1s")]
    [InlineData("1 s")]
    [InlineData("1.2.3s")]
    [InlineData("1S")]
    [InlineData("25h")]
    [InlineData("99999999999999999999s")]
    public void RefusesOtherDurations(string text) => Assert.False(Duration.TryParse(text, out _));

    private static SiteOptionsFile Parse(string json) => SiteOptionsReader.Parse(new SourceFile("site.json", "", json));
}
