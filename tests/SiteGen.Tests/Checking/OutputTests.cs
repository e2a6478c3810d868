using System.Text;
using SiteGen.Checking;
using SiteGen.Content;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Tests.Checking;

public sealed class OutputTests
{
    [Theory]
    [InlineData("a\nb", "a\nb\n", null, null)]
    [InlineData("a  \n\n", "a", null, null)]
    [InlineData("", "", null, null)]
    [InlineData("0.60145", "0.60146", 1e-4, null)]
    [InlineData("tensor([1.0000, 2.5000])", "tensor([1.0001,  2.5])", 1e-3, null)]
    [InlineData("1e3", "1000.4", 1e-3, null)]
    [InlineData("0.601", "0.602", null, "The cell prints '0.602' where the fence expects '0.601'")]
    [InlineData("0.601", "0.602", 1e-4, "The cell prints '0.602' where the fence expects '0.601'")]
    [InlineData("loss 1", "cost 1", 1.0, "The cell prints 'cost 1' where the fence expects 'loss 1'")]
    [InlineData("1 2", "1", 1.0, "The cell prints '1' where the fence expects '1 2'")]
    [InlineData("a\nb", "a", null, "The cell does not print the line 'b'")]
    [InlineData("a", "a\nb", null, "The cell prints one more line than the fence expects: 'b'")]
    public void Output_is_compared_line_by_line(string expected, string printed, double? tolerance, string? message)
    {
        var fence = Fence(expected, tolerance);

        Assert.Equal(message, OutputComparer.Compare(fence, Printed(0, printed))?.Message);
    }

    [Fact]
    public void The_line_that_differs_is_the_place_of_the_problem()
    {
        var fence = Fence("a\nb\nc", null);

        Assert.Equal(new SourceLocation("a.md", 4, 3, 1), OutputComparer.Compare(fence, Printed(0, "a\nX\nc"))?.At);
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public void Accepting_rewrites_the_fences_and_nothing_else(string end, bool mark)
    {
        const string before = "# A\n\n```csharp\n1\n```\n\n```output\nold\nlines\n```\n\n"
            + "> ```csharp\n> 2\n> ```\n>\n> ```output\n> ```\n"
            + "\n```csharp\n3\n```\n\n```output\nsame\n```\n\nEnd  \tof file";
        const string after = "# A\n\n```csharp\n1\n```\n\n```output\nnew\n```\n\n"
            + "> ```csharp\n> 2\n> ```\n>\n> ```output\n> two\n>\n> lines\n> ```\n"
            + "\n```csharp\n3\n```\n\n```output\nsame\n```\n\nEnd  \tof file";
        var path = Path.GetTempFileName();
        var encoding = new UTF8Encoding(mark);
        File.WriteAllText(path, before.ReplaceLineEndings(end), encoding);
        var lecture = LectureParser.Parse(new SourceFile("a.md", path, before), new FrontMatter());

        var run = new LectureRun([Printed(0, "new\n"), Printed(1, "two\n\nlines\n"), Printed(2, "same\n")], "", "", true);
        Assert.Equal(2, OutputAcceptor.Accept(lecture, run));

        var expected = encoding.GetPreamble().Concat(encoding.GetBytes(after.ReplaceLineEndings(end)));
        Assert.Equal(expected, File.ReadAllBytes(path));
        File.Delete(path);
    }

    /// <summary>The fence of a page's only cell, behind an indent of two.</summary>
    private static ExpectedOutput Fence(string text, double? tolerance)
    {
        var file = "  ```output\n" + string.Concat(text.Split('\n').Select(line => $"  {line}\n")) + "  ```\n";
        var source = new SourceFile("a.md", "/site/a.md", "\n" + file);
        var starts = Enumerable.Range(3, text.Split('\n').Length).Select(line => source.OffsetOfLine(line) + 2);
        var positions = new TextPositions(source, source.LocationAt(3, 9), [.. starts]);
        return new ExpectedOutput(text, tolerance, positions, (3, 2 + text.Split('\n').Length));
    }

    private static CellRun Printed(int index, string text) => new(index, [new TextOutput(OutputStream.Out, text)], [], [], 0);
}
