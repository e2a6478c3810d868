using SiteGen.Configuration;
using SiteGen.Parsing;
using SiteGen.Typesetting.Typography;

namespace SiteGen.Tests.Typesetting.Typography;

public sealed class TypographerTests
{
    private static readonly Typographer Russian = Typographer.For("ru");

    private static readonly string[] Pieces =
    [
        "слово", "в", "не", "же", "А.", "С.", "Пушкин", "т.", "е.", "д.", "рис.", "г.", "гг.", "кг", "нейронная", "XX", "V", "январь",
        "5", "12", "345", "10-15", "2021", "12345", "0,5", "0.5", "%", "°C", "№", "§", "\"", "«", "»", "„", "“", "”", "'", "-", "--",
        "---", "–", "—", "−", "…", "...", ".", ",", ";", ":", "!", "?", "(", ")", "=", "/", "@fig-a", "x-1", "https://a.b/c",
        " ", " ", " ", " ", "  ", "\n", "\u00A0", "\u202F", "\u00AD", "\u0301", "a", "\uFDD0", "\uFDD1", "\uFDD2", "\u2028",
    ];

    [Fact]
    public void TheTableHolds() => Assert.Empty(
        from row in TypographyCases.All
        let isAboutHyphens = row.After.Contains('\u00AD')
        let actual = isAboutHyphens ? Russian.Prose(row.Before) : Russian.Name(row.Before)
        where actual != row.After
        select $"line {row.Line}: {TypographyCases.Mark(row.Before)} => {TypographyCases.Mark(actual)}, "
            + $"not {TypographyCases.Mark(row.After)}");

    [Fact]
    public void TheTableIsLongEnoughToMeanSomething() => Assert.True(TypographyCases.All.Count() >= 150);

    [Fact]
    public void WhatIsSetIsNotChangedAgain() => Assert.Empty(
        from row in TypographyCases.All
        let once = Russian.Prose(row.Before)
        where Russian.Prose(once) != once
        select $"line {row.Line}: {TypographyCases.Mark(once)} => {TypographyCases.Mark(Russian.Prose(once))}");

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void RandomTextIsNotChangedAgain(string language)
    {
        var typographer = Typographer.For(language);
        var random = new Random(1);
        var faults = new List<string>();
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var once = typographer.Prose(text);
            var twice = typographer.Prose(once);
            if (once != twice)
            {
                faults.Add($"{TypographyCases.Mark(text)} => {TypographyCases.Mark(once)} => {TypographyCases.Mark(twice)}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count}:\n{string.Join('\n', faults.OrderBy(fault => fault.Length).Take(30))}");
    }

    [Fact]
    public void TextInManyRunsIsSetLikeTextInOne()
    {
        var random = new Random(2);
        foreach (var row in TypographyCases.All)
        {
            var whole = Russian.Set([new TextRun(row.Before, TextRunKind.Prose)]);
            int[] inner = [.. Enumerable.Range(0, 3).Select(_ => random.Next(row.Before.Length + 1)).Order()];
            int[] cuts = [0, .. inner, row.Before.Length];
            var parts = cuts.Zip(cuts.Skip(1), (from, to) => new TextRun(row.Before[from..to], TextRunKind.Prose)).ToList();

            var set = Russian.Set(parts);

            Assert.Equal((row.Line, TypographyCases.Mark(whole[0])), (row.Line, TypographyCases.Mark(string.Concat(set))));
        }
    }

    [Fact]
    public void FixedRunsStayAsTheyAre()
    {
        var random = new Random(3);
        for (var i = 0; i < 2_000; i++)
        {
            var runs = Enumerable.Range(0, 8)
                .Select(_ => new TextRun(Pieces[random.Next(Pieces.Length)], (TextRunKind)random.Next(3)))
                .ToList();

            var set = Russian.Set(runs);

            var pairs = runs.Zip(set).ToList();
            Assert.All(pairs.Where(pair => pair.First.Kind == TextRunKind.Fixed), pair => Assert.Equal(pair.First.Text, pair.Second));
            Assert.All(pairs.Where(pair => pair.First.Kind == TextRunKind.Name), pair => Assert.True(
                pair.Second.Count(c => c == '\u00AD') <= pair.First.Text.Count(c => c == '\u00AD')));
        }
    }

    [Theory]
    [InlineData("0.84", "0,84")]
    [InlineData("-0.84", "−0,84")]
    [InlineData("7", "7")]
    [InlineData("12345.5", "12⁞345,5")]
    [InlineData("1234", "1234")]
    [InlineData("84.3%", "84,3·%")]
    [InlineData("84.3 %", "84,3·%")]
    [InlineData("1E-05", null)]
    [InlineData("[1, 2]", null)]
    [InlineData("1.2.3", null)]
    [InlineData("NaN", null)]
    [InlineData("", null)]
    public void AComputedNumberReadsAsANumber(string value, string? expected)
    {
        Assert.Equal(expected, Russian.Number(value) is { } number ? TypographyCases.Mark(number) : null);
        Assert.Null(Typographer.For("en").Number(value));
    }

    [Theory]
    [InlineData("He said \"yes\" - it's 10 kg", "He said “yes”·— it’s 10·kg")]
    [InlineData("pages 10-15 , -5 ...", "pages 10–15, −5 …")]
    [InlineData("a -- b", "a·— b")]
    [InlineData("in a word 12345", "in a word 12345")]
    [InlineData("backpropagation", "backpropagation")]
    public void EnglishHasFewRules(string before, string after) =>
        Assert.Equal(after, TypographyCases.Mark(Typographer.For("en").Prose(before)));

    [Fact]
    public void OtherLanguagesAndAnOptionLeaveTextAlone()
    {
        const string text = "\"a\" - 10 kg, не слово";

        Assert.Equal(text, Typographer.For("de").Prose(text));
        Assert.Equal(text, Typographer.For(new SiteOptions { Typography = false }).Prose(text));
        Assert.NotEqual(text, Typographer.For(new SiteOptions()).Prose(text));
        Assert.NotEqual(text, Typographer.For(new SiteOptions { Language = "ru-RU" }).Name(text));
    }

    [Fact]
    public void TheCourseIsSetOnce()
    {
        var content = Path.Combine(CodeRules.Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var source = new SiteGen.Content.SourceFile("content/a.md", file, File.ReadAllText(file));
            var document = LectureParser.Parse(source, new SiteGen.Content.FrontMatter()).Document;
            foreach (var block in DocumentTree.Walk(document).OfType<Markdig.Syntax.LeafBlock>().Where(block => block.Inline is not null))
            {
                var runs = InlineRuns.Of(block.Inline!, TextRunKind.Prose).Runs;
                var once = Russian.Set(runs);
                var twice = Russian.Set([.. runs.Zip(once, (run, text) => run with { Text = text })]);
                Assert.Equal(once, twice);
            }
        }
    }
}
