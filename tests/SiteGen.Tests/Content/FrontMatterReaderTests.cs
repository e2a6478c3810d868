using SiteGen.Content;

namespace SiteGen.Tests.Content;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void ReadsEveryKey()
    {
        var head = Read(
            """
            ---
            title: Нейронные сети   # a comment
            description: "Кавычки: и двоеточие"
            order: 3
            date: 2026-09-01
            authors:
              - Анна
              - Борис
            draft: true
            run: false
            seed: 7
            device: cuda
            timeout: 5m
            cache: false
            ---
            Text
            """);

        Assert.Empty(head.Problems);
        var front = head.FrontMatter;
        Assert.Equal(("Нейронные сети", "Кавычки: и двоеточие", 3), (front.Title, front.Description, front.Order));
        Assert.Equal((new DateOnly(2026, 9, 1), 7, DeviceChoice.Cuda), (front.Date, front.Seed, front.Device));
        Assert.Equal((true, false, false), (front.Draft, front.Run, front.Cache));
        Assert.Equal(TimeSpan.FromMinutes(5), front.Timeout);
        Assert.Equal(["Анна", "Борис"], front.Authors);
    }

    [Theory]
    [InlineData("# Heading\n", "# Heading\n")]
    [InlineData("---\ntitle: A\n---\nText\n", "Text\n")]
    [InlineData("---  \n---\t\nText", "Text")]
    [InlineData("---\ntitle: A\n---", "")]
    [InlineData("---\n\n# only a comment\n---\nText", "Text")]
    [InlineData("\n---\ntitle: A\n---\n", "\n---\ntitle: A\n---\n")]
    [InlineData("", "")]
    public void KnowsWhereTheBodyBegins(string text, string body)
    {
        var head = Read(text);

        Assert.Empty(head.Problems);
        Assert.Equal(body, text[head.BodyOffset..]);
    }

    [Fact]
    public void AHeadThatIsNotClosedIsAProblemAtItsFirstLine()
    {
        var head = Read("---\ntitle: A\n\nText\n");

        var problem = Assert.Single(head.Problems);
        Assert.Equal(("LEC0201", 1, 1, 3), (problem.Code, problem.At.Line, problem.At.Column, problem.At.Length));
        Assert.Equal(0, head.BodyOffset);
    }

    [Fact]
    public void AKeyWithoutValueHasItsDefault() => Assert.Equal("", string.Concat(Read("---\ndescription:\ndate: ~\n---\n").Problems));

    [Fact]
    public void TenThousandLevelsEndInAProblem()
    {
        var head = Read($"---\ntitle: {new string('[', 10_000)}\n---\n");

        Assert.Contains(head.Problems, problem => problem.Code is "LEC0208" or "LEC0202");
    }

    private static FrontMatterHead Read(string text) => FrontMatterReader.Read(new SourceFile("content/a.md", "", text));
}
