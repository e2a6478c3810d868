using System.Text;
using SiteGen.Content;
using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Parsing.Extensions.Figures;
using SiteGen.Problems;

namespace SiteGen.Tests.Parsing;

public sealed class LectureParserTests
{
    [Theory]
    [InlineData("", "page")]
    [InlineData("\n\n", "page")]
    [InlineData("---\ntitle: x\n---", "page")]
    [InlineData("# Заголовок *с* `кодом` и $x^2$", "Заголовок с кодом и x^2")]
    [InlineData("text\n\n# Later", "Later")]
    public void Title_comes_from_the_heading_or_the_name_of_the_file(string text, string title)
    {
        var lecture = Lectures.Parse(text, "content/02-page.md");
        Assert.Equal(title, lecture.Title);
        Assert.Empty(lecture.Problems);
    }

    [Fact]
    public void Title_of_the_front_matter_wins()
    {
        Assert.Equal("Front", Lectures.Parse("# Heading", frontMatter: new FrontMatter { Title = "Front" }).Title);
    }

    [Fact]
    public void Options_become_values()
    {
        const string text = "```csharp {#fig-a .wide run=true echo=folded output=shown error=\"CS0029, CS0103\" timeout=1.5m "
            + "caption=\"Он сказал \\\"да\\\"\" alt='a \"b\"' width=60%}\n```";
        var options = Assert.Single(Lectures.Parse(text).Cells).Options;
        Assert.Equal("fig-a", options.Id);
        Assert.Equal(["wide"], options.Classes);
        Assert.True(options.Run);
        Assert.Equal(Visibility.Folded, options.Echo);
        Assert.Equal(["CS0029", "CS0103"], options.ExpectedErrors);
        Assert.Equal(TimeSpan.FromSeconds(90), options.Timeout);
        Assert.Equal("Он сказал \"да\"", options.Caption);
        Assert.Equal("a \"b\"", options.Alt);
        Assert.Equal("60%", options.Width);
    }

    [Theory]
    [InlineData("run=True")]
    [InlineData("echo=hide")]
    [InlineData("error=29")]
    [InlineData("error=\"\"")]
    [InlineData("throws=\"a b!\"")]
    [InlineData("timeout=5")]
    [InlineData("timeout=0s")]
    [InlineData("timeout=99999999999h")]
    [InlineData("caption=\" \"")]
    [InlineData("width=calc(1px)")]
    public void Wrong_value_is_a_problem_at_the_value(string option)
    {
        var lecture = Lectures.Parse($"text\n\n```csharp {{{option}}}\n```");
        var problem = Assert.Single(lecture.Problems);
        Assert.Equal(MarkdownProblems.WrongValue.Code, problem.Code);
        Assert.Equal(3, problem.At.Line);
        var value = option.IndexOf('=', StringComparison.Ordinal) + (option.Contains('"', StringComparison.Ordinal) ? 2 : 1);
        Assert.Equal("```csharp {".Length + value + 1, problem.At.Column);
    }

    [Fact]
    public void Expected_output_knows_its_lines()
    {
        var lecture = Lectures.Parse("> ```cs\n> x\n> ```\n>\n> ```output\n> 1\n> \n> 2\n> ```");
        var expected = Assert.Single(lecture.Cells).Expected!;
        Assert.Equal("1\n\n2", expected.Text);
        Assert.Null(expected.Tolerance);
        Assert.Equal(5, expected.Positions.Start.Line);
        Assert.Equal((6, 8), expected.Lines);
        Assert.Empty(lecture.Problems);
    }

    [Fact]
    public void Empty_expected_output_has_no_lines()
    {
        var expected = Assert.Single(Lectures.Parse("```cs\nx\n```\n```output\n```").Cells).Expected!;
        Assert.Equal("", expected.Text);
        Assert.Equal((5, 4), expected.Lines);
    }

    [Fact]
    public void Expected_output_of_a_cell_that_does_not_run_contradicts()
    {
        Assert.Equal(["3:1+9 LEC0306"], Lectures.Parse("```cs {run=false}\n```\n```output\n```").Faults());
    }

    [Fact]
    public void Cells_count_in_reading_order()
    {
        const string text = "## `{cs} 0`\n\n- `{cs} 1`\n\n  ```cs {caption=\"`{cs} 3`\" alt=x}\n  2\n  ```\n\n"
            + "![a](a.png \"`{cs} 4`\")\n\n{caption=\"`{cs} 5`\"}\n| `{cs} 6` |\n|---|\n\n::: example `{cs} 7`\n`{cs} 8`\n:::\n";
        var lecture = Lectures.Parse(text);
        Assert.Empty(lecture.Problems);
        Assert.Equal(Enumerable.Range(0, 9), lecture.Cells.Select(cell => cell.Index));
        Assert.All(lecture.Cells, cell => Assert.Equal($"{cell.Index}", cell.Code));
        Assert.All(lecture.Cells, cell => Assert.Equal(cell.Code[0], CharacterAt(lecture.Source, cell.Positions.Translate(1, 1))));
        Assert.Single(DocumentTree.Walk(lecture.Document).OfType<FigureBlock>());
        Assert.Single(DocumentTree.Walk(lecture.Document).OfType<CellBlock>());
    }

    [Theory]
    [InlineData("<script>x</script>", "1:1+7")]
    [InlineData("a <b>b</b> <SCRIPT src=x>", "1:12+7")]
    [InlineData("<div>\n  <script>", "2:3+7")]
    [InlineData("> <div>\n> <script>", "2:3+7")]
    public void Script_is_a_problem(string text, string at)
    {
        Assert.Equal([$"{at} LEC0314"], Lectures.Parse(text).Faults());
    }

    [Theory]
    [InlineData("<!-- <script> -->")]
    [InlineData("`<script>`")]
    [InlineData("```html\n<script>\n```")]
    [InlineData("\\<script>")]
    public void Script_that_is_only_shown_is_none(string text)
    {
        Assert.Empty(Lectures.Parse(text).Faults());
    }

    [Fact]
    public void Null_characters_are_problems_and_move_nothing()
    {
        var lecture = Lectures.Parse("a\0b\n\n```cs\nx\0y\n```");
        Assert.Equal(["1:2+1 LEC0316", "4:2+1 LEC0316"], lecture.Faults());
        Assert.Equal('y', CharacterAt(lecture.Source, lecture.Cells[0].Positions.Translate(1, 3)));
    }

    public static TheoryData<string> Depths =>
    [
        new string('>', 5000) + "x",
        string.Concat(Enumerable.Repeat("- ", 5000)) + "x",
        new string('[', 50_000) + "x",
        new string('*', 50_001) + "x",
        string.Concat(Enumerable.Repeat("**a _b ", 5000)),
        string.Concat(Enumerable.Repeat("::: example\n", 1000)),
    ];

    [Theory]
    [MemberData(nameof(Depths))]
    public void Deep_nesting_is_at_most_a_problem(string text)
    {
        var lecture = Lectures.Parse("first\n\n" + text);
        Assert.All(lecture.Problems, problem => Assert.True(problem.At.Line >= 3));
    }

    [Fact]
    public void Depth_is_reported_at_its_line()
    {
        Assert.Equal(["3:1+1 LEC0315"], Lectures.Parse("a\n\n" + new string('>', 5000) + "x\n\nb").Faults());
    }

    public static TheoryData<string> LongLines =>
    [
        new string('a', 1 << 20),
        string.Concat(Enumerable.Repeat("$x$ `{cs} y` @fig-a ", 20_000)),
        new string('`', 100_000),
        new string('$', 100_000),
        string.Concat(Enumerable.Repeat("$a ", 20_000)),
        string.Concat(Enumerable.Repeat("`{cs} a ", 10_000)),
        string.Concat(Enumerable.Repeat("[@a", 20_000)),
        string.Concat(Enumerable.Repeat("{#a ", 20_000)),
        string.Concat(Enumerable.Repeat("![a](b){", 5_000)),
    ];

    [Theory]
    [MemberData(nameof(LongLines))]
    public void Long_lines_take_no_long_time(string line)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Lectures.Parse(line);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("```csharp {caption=\"x")]
    [InlineData("```csharp\n$$\n:::")]
    [InlineData("::: definition {#")]
    [InlineData(":::")]
    [InlineData("::: {")]
    [InlineData("$$")]
    [InlineData("$$\n> $$")]
    [InlineData("> $$\n$$")]
    [InlineData("{#tbl-a")]
    [InlineData("| a\n|-\n| `{cs}")]
    [InlineData("![](")]
    [InlineData("![a](b \"c\"){")]
    [InlineData("[@")]
    [InlineData("[@;]")]
    [InlineData("@")]
    [InlineData("[!NOTE")]
    [InlineData("> [!]\n> [!NOTE]")]
    [InlineData("# {#sec-a}")]
    [InlineData("{.}")]
    [InlineData("{a=}")]
    [InlineData("---\ntitle: x")]
    [InlineData("`{csharp}")]
    [InlineData("``` {")]
    [InlineData("[^1]: $$\n")]
    public void Fragments_never_throw(string text)
    {
        foreach (var frame in new[] { "{0}", "> {0}", "- {0}", "| {0} |\n|---|", "::: example\n{0}", "## {0}" })
        {
            var framed = frame.Replace("{0}", text, StringComparison.Ordinal);
            var lecture = Lectures.Parse(framed);
            Assert.All(lecture.Problems, problem => Assert.InRange(problem.At.Line, 1, lecture.Source.LineCount));
        }
    }

    [Fact]
    public void Mutated_lectures_never_throw()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Specs.SpecFile.Folder())!, "Specs");
        var seed = string.Concat(Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .SelectMany(Specs.SpecFile.Read).Select(example => example.Input + "\n\n"));
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            Lectures.Parse(Mutate(seed, random));
        }
    }

    private static string Mutate(string seed, Random random)
    {
        const string signs = "`~${}[]()!@#:>-|*_\\\"'= \t\n\0<";
        var start = random.Next(seed.Length / 2);
        var text = new StringBuilder(seed.Substring(start, random.Next(100, 1000)));
        for (var change = 0; change < 12; change++)
        {
            var at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0: text[at] = signs[random.Next(signs.Length)]; break;
                case 1: text.Insert(at, signs[random.Next(signs.Length)]); break;
                default: text.Remove(at, Math.Min(random.Next(1, 5), text.Length - at - 1)); break;
            }
        }

        return text.ToString();
    }

    private static char CharacterAt(SourceFile source, SourceLocation at) => source.Line(at.Line)[at.Column - 1];
}
