using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Tests.Problems;

public sealed class ProblemPrinterTests
{
    private static readonly ProblemKind Broken = new("LEC0501");
    private static readonly ProblemKind Odd = new("LEC0301", Severity.Warning);

    [Fact]
    public void PrintsPlaceExcerptHintAndCount()
    {
        var source = new SourceFile("a.md", "", string.Concat(Enumerable.Repeat("\n", 117)) + "var y = x + 1;\n");
        var problems = new[]
        {
            Broken.At(source.LocationAt(117 + 8), "The name 'x' does not exist in the current context (CS0103)"),
            Odd.At(new SourceLocation("b.md", 3, 1), "Two\nlines\u001b[31m", "look here"),
        };

        Assert.Equal(
            """
            a.md:118:9: error LEC0501: The name 'x' does not exist in the current context (CS0103)
              118 | var y = x + 1;
                  |         ^
            b.md:3:1: warning LEC0301: Two
                lines[31m
              hint: look here
            1 error, 1 warning

            """.ReplaceLineEndings("\n"),
            Print(source, problems));
    }

    [Theory]
    [InlineData("\tx = 1", 2, 1, "    x = 1", "    ^")]
    [InlineData("a\tbad", 3, 3, "a    bad", "     ^^^")]
    [InlineData("日本 bad", 4, 3, "日本 bad", "     ^^^")]
    [InlineData("日本 bad", 1, 2, "日本 bad", "^^^^")]
    [InlineData("😀 bad", 4, 3, "😀 bad", "   ^^^")]
    [InlineData("e\u0301 bad", 4, 3, "e\u0301 bad", "  ^^^")]
    [InlineData("a\u0007b", 3, 1, "a·b", "  ^")]
    [InlineData("end", 4, 1, "end", "   ^")]
    [InlineData("end", 90, 5, "end", "   ^")]
    public void CaretsStandUnderTheStretch(string line, int column, int length, string shown, string carets)
    {
        var excerpt = ProblemExcerpt.Of(line, new SourceLocation("a.md", 1, column, length));

        Assert.Equal(shown, excerpt.Line);
        Assert.Equal(carets, new string(' ', excerpt.Indent) + new string('^', excerpt.Width));
    }

    [Fact]
    public void LongLinesAreCutAroundTheStretch()
    {
        var line = new string('a', 5000) + "BAD" + new string('z', 5000);

        var excerpt = ProblemExcerpt.Of(line, new SourceLocation("a.md", 1, 5001, 3));

        Assert.Equal("…" + new string('a', 49) + "BAD" + new string('z', 46) + "…", excerpt.Line);
        Assert.Equal("BAD", excerpt.Line.Substring(excerpt.Indent, excerpt.Width));
    }

    [Fact]
    public void AStretchLongerThanTheExcerptIsCutWithIt()
    {
        var excerpt = ProblemExcerpt.Of(new string('a', 500), new SourceLocation("a.md", 1, 1, 500));

        Assert.Equal((100, 0, 100), (excerpt.Line.Length, excerpt.Indent, excerpt.Width));
    }

    [Fact]
    public void ColoursAreAnsi()
    {
        var writer = new StringWriter();
        new ProblemPrinter(writer, ImmutableDictionary<string, SourceFile>.Empty, colours: true)
            .Print([Broken.At(new SourceLocation("a.md", 1, 1), "Text")]);

        Assert.StartsWith("\e[1ma.md:1:1\e[0m: \e[1;31merror LEC0501\e[0m: Text\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0, "1 error")]
    [InlineData(3, 1, "3 errors, 1 warning")]
    [InlineData(0, 2, "2 warnings")]
    public void CountsErrorsAndWarnings(int errors, int warnings, string expected)
    {
        var at = new SourceLocation("a.md", 1, 1);
        Problem[] problems = [.. Enumerable.Repeat(Broken.At(at, "x"), errors), .. Enumerable.Repeat(Odd.At(at, "x"), warnings)];

        Assert.Equal(expected, ProblemPrinter.Count(problems));
    }

    [Fact]
    public void PrintsNothingWithoutProblems() => Assert.Equal("", Print(new SourceFile("a.md", "", ""), []));

    [Fact]
    public void AnnotationsAreEscaped()
    {
        var writer = new StringWriter();
        var problem = Broken.At(new SourceLocation("content/a,b:c.md", 12, 5, 3), "100 % wrong: a,b\nmore", "hint");

        new GitHubAnnotations(writer, "course").Write([problem, Odd.At(new SourceLocation("x.md", 1, 1), "Odd")]);

        Assert.Equal(
            "::error file=course/content/a%2Cb%3Ac.md,line=12,col=5,endColumn=8,title=LEC0501::100 %25 wrong: a,b%0Amore%0Ahint\n"
            + "::warning file=course/x.md,line=1,col=1,endColumn=2,title=LEC0301::Odd\n",
            writer.ToString());
    }

    [Fact]
    public void ThePolicySortsOnceAndChangesSeverities()
    {
        var settings = ImmutableSortedDictionary<string, ProblemSetting>.Empty
            .Add("LEC0501", ProblemSetting.Warning)
            .Add("LEC0302", ProblemSetting.Off)
            .Add("LEC0303", ProblemSetting.Error);
        Problem[] problems =
        [
            Broken.At(new SourceLocation("b.md", 1, 1), "b"),
            Broken.At(new SourceLocation("a.md", 10, 1), "a"),
            Broken.At(new SourceLocation("a.md", 10, 1), "a"),
            new ProblemKind("LEC0302").At(new SourceLocation("a.md", 1, 1), "off"),
            new ProblemKind("LEC0303", Severity.Warning).At(new SourceLocation("a.md", 2, 1), "raised"),
            Odd.At(new SourceLocation("a.md", 2, 1), "odd"),
        ];

        Assert.Equal(
            ["a.md:2:1 odd Warning", "a.md:2:1 raised Error", "a.md:10:1 a Warning", "b.md:1:1 b Warning"],
            new ProblemPolicy(settings, Strict: false).Apply(problems).Select(one => $"{one.At} {one.Message} {one.Severity}"));
        Assert.All(new ProblemPolicy(settings, Strict: true).Apply(problems), problem => Assert.Equal(Severity.Error, problem.Severity));
    }

    private static string Print(SourceFile source, IReadOnlyCollection<Problem> problems)
    {
        var writer = new StringWriter();
        new ProblemPrinter(writer, new Dictionary<string, SourceFile> { [source.Path] = source }).Print(problems);
        return writer.ToString();
    }
}
